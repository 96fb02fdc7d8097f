import { type Payload, createLocalReq } from 'payload'
import { idOf } from '@/access/roles'
import { epochDayOf, dateOfEpochDay } from '@/domain/calendar/epochDay'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { pathsAbove } from '@/domain/network/areas'
import { reminderOf } from '@/domain/network/standardCheck'
import { standardItems } from '@/domain/network/standardItems'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { standardMessages as say } from '@/i18n/standard'
import type { StandardItem as Row, Station } from '@/payload-types'
import { agentsAt } from '@/queries/platform/recipients'
import { stationById } from '../../casework/casePlaces'
import { notify } from '../../platform/notify'
import { oncePerDay } from '../../platform/oncePerDay'
import { lastChecker, standardLink } from './tellCheck'

const hour = '08:00'
const batch = 200
/** No further ahead than the first reminder looks. */
const daysAhead = 3

async function townWindowOf(payload: Payload, station: Station): Promise<string | null> {
  const above = pathsAbove(station.path ?? '').slice(0, -1)
  const { docs } = await payload.find({
    collection: 'stations',
    where: { path: { in: above }, tier: { equals: 'town' }, active: { not_equals: false } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.id ?? null
}

/** Reminds of one finding whom it concerns: the station; once it is late, its town and who found it too. */
async function remind(payload: Payload, row: Row, now: Date): Promise<void> {
  const dueOn = row.dueOn ?? ''
  const daysLeft = epochDayOf(dueOn) - epochDayOf(plainDateOf(now))
  const reminder = reminderOf({ item: row.id, dueOn, daysLeft })
  const req = await createLocalReq({}, payload)
  const station = await stationById(req, idOf(row.station) ?? '')
  if (!reminder || !station || station.active === false) return
  const item = wordOf(standardItems, row.item)
  const agents = await agentsAt(req, station.id)
  const tell = (people: string[], text: string, link: string) =>
    notify({ req, people, message: { ...reminder, text, link }, now })
  if (reminder.kind === 'item-due') {
    await tell(agents, say.due(item, sayDate(dueOn)), standardLink())
    return
  }
  const text = say.late(station.name, item, sayDate(dueOn))
  await tell(agents, text, standardLink())
  const town = await townWindowOf(payload, station)
  const above = town ? await agentsAt(req, town) : []
  const checker = await lastChecker(req, row)
  await tell([...above, ...(checker ? [checker] : [])], text, standardLink(station))
}

async function remindAll(payload: Payload, now: Date): Promise<void> {
  const until = dateOfEpochDay(epochDayOf(plainDateOf(now)) + daysAhead)
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'standard-items',
      where: {
        and: [
          { dueOn: { greater_than: '' } },
          { dueOn: { less_than_equal: until } },
          { mendedOn: { exists: false } },
        ],
      },
      sort: ['dueOn', 'id'],
      limit: batch,
      page,
      depth: 0,
      overrideAccess: true,
    })
    for (const row of docs) await remind(payload, row, now)
    if (!hasNextPage) return
  }
}

/** Each morning: reminds of findings that are to be mended in the next days, and of those that are late. */
export async function remindFindings({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const run = () => remindAll(payload, now)
  await oncePerDay({ payload, now, name: 'remind-findings', at: hour, run })
}
