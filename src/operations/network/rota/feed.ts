import { createHash, randomBytes } from 'node:crypto'
import ical, { ICalCalendarMethod } from 'ical-generator'
import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { sayShiftTimes } from '@/domain/network/rota/sayShift'
import { dutyWords } from '@/i18n/portalRota'
import { rotaText as say } from '@/i18n/rotaText'
import type { Shift, Station } from '@/payload-types'
import { shiftsOf } from '@/queries/network/shifts'
import { Refusal } from '../../refusal'
import { requirePerson } from '../../requirePerson'
import { inTransaction } from '../../transaction'

/** Days of shifts in a feed, before and after now. */
const daysBack = 31
const daysAhead = 180
const dayMs = 86_400_000

/** 256 bits, as they stand in the address: 43 letters and figures. */
const secretShape = /^[\w-]{43}$/

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The path of a feed. It is a secret: it must not be logged, and is shown once. */
export const feedPath = (secret: string): string => `/api/rota/feed/${secret}.ics`

async function dropFeed(req: PayloadRequest, user: string): Promise<void> {
  await req.payload.delete({
    collection: 'rota-feeds',
    where: { user: { equals: user } },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/**
 * Makes a new secret calendar address for whoever asks; an older one stops to work. Only a hash is kept, so
 * that nobody can read the address out of the database.
 * @returns the path, to be shown once
 * @throws Refusal 401
 */
export async function renewFeed({ req, now }: { req: PayloadRequest; now: Date }): Promise<string> {
  const person = requirePerson(req)
  const secret = randomBytes(32).toString('base64url')
  await inTransaction({
    req,
    run: async () => {
      await dropFeed(req, person.id)
      await req.payload.create({
        collection: 'rota-feeds',
        data: { user: person.id, hash: hashOf(secret), since: now.toISOString() },
        depth: 0,
        overrideAccess: true,
        req,
      })
    },
  })
  return feedPath(secret)
}

/**
 * Stops the calendar address of whoever asks.
 * @throws Refusal 401
 */
export async function stopFeed({ req }: { req: PayloadRequest }): Promise<void> {
  const person = requirePerson(req)
  await inTransaction({ req, run: () => dropFeed(req, person.id) })
}

const unknown = (): Refusal => new Refusal({ kind: 'not-found', message: say.unknownFeed })

async function ownerOf(payload: Payload, secret: string) {
  if (!secretShape.test(secret)) throw unknown()
  const { docs } = await payload.find({
    collection: 'rota-feeds',
    where: { hash: { equals: hashOf(secret) } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const id = idOf(docs[0]?.user)
  const user = id
    ? await payload.findByID({
        collection: 'users',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
      })
    : null
  if (!user || user.active === false) throw unknown()
  return user
}

async function stationsOf(payload: Payload, shifts: readonly Shift[]): Promise<Station[]> {
  const { docs } = await payload.find({
    collection: 'stations',
    where: { id: { in: [...new Set(shifts.map(({ station }) => idOf(station) ?? ''))] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

/**
 * The calendar of one agent: her published shifts, nobody else's name. Times are instants, so that any
 * program shows them right in any time zone.
 * @param secret as it stands in the address
 * @returns the text of an iCalendar file (RFC 5545)
 * @throws Refusal 404 for an unknown or an older address
 */
export async function rotaFeed(payload: Payload, secret: string, now: Date): Promise<string> {
  const user = await ownerOf(payload, secret)
  const shifts = await shiftsOf(payload, {
    userIds: [user.id],
    from: new Date(now.getTime() - daysBack * dayMs),
    to: new Date(now.getTime() + daysAhead * dayMs),
  })
  const stations = await stationsOf(payload, shifts)
  const calendar = ical({
    name: dutyWords.feedName(user.name),
    prodId: { company: 'Daiban', product: 'Rota', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  })
  for (const shift of shifts) {
    const station = stations.find(({ id }) => id === idOf(shift.station))
    calendar.createEvent({
      id: `${shift.id}@daiban`,
      stamp: new Date(shift.updatedAt),
      lastModified: new Date(shift.updatedAt),
      sequence: shift.history?.length ?? 0,
      start: new Date(shift.startsAt),
      end: new Date(shift.endsAt),
      summary: `${dutyWords.feedEvent} ${station?.name ?? ''}`,
      location: station?.address ?? undefined,
      description: [sayShiftTimes(shift), station?.phone].filter(Boolean).join(' '),
    })
  }
  return calendar.toString()
}
