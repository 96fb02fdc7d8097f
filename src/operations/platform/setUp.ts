import { randomInt, timingSafeEqual } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { makePassword, normalCode, normalIdentity } from '@/domain/platform/accounts'
import type { Role } from '@/domain/platform/roles'
import { setUpText } from '@/i18n/setUp'
import { Refusal } from '../refusal'
import { inTransaction } from '../transaction'
import { takeAttempt } from './attempts'
import { recordAudit } from './audit'
import { addressOf } from './clientAddress'
import { nativeCollection, sessionOf } from './nativeCollection'
import { setUpCodeOf } from './setUpCode'

/** The three administrators, in the order in which the page asks for them. */
export const firstRoles = [
  'security-administrator',
  'audit-administrator',
  'system-administrator',
] as const satisfies readonly Role[]

/** One of the three, as typed. */
export interface FirstPerson {
  role: (typeof firstRoles)[number]
  name: string
  username: string
}

/** An account that was just made. The password is shown this once and kept nowhere. */
export interface FirstLogIn extends FirstPerson {
  password: string
}

const open = new WeakMap<Payload, false>()

/** Whether there is no account yet. */
export async function isSetUpOpen(payload: Payload): Promise<boolean> {
  if (open.get(payload) === false) return false
  const someone = await nativeCollection(payload, 'users').findOne({}, { projection: { _id: 1 } })
  if (someone) open.set(payload, false)
  return !someone
}

/**
 * Makes the three administrators in an empty installation, all or none. Of two who do it at the same
 * moment one is refused.
 * @param code as printed at the start
 * @returns the three log-ins, with made passwords
 * @throws Refusal when there are accounts already, the code is wrong, or names are missing or alike
 */
export async function setUp({
  req,
  code,
  people,
}: {
  req: PayloadRequest
  code: string
  people: readonly FirstPerson[]
}): Promise<FirstLogIn[]> {
  const { payload } = req
  await takeAttempt(payload, 'set-up by address', addressOf(req) ?? 'unknown')
  if (!(await isSetUpOpen(payload))) throw closed()
  if (!isSetUpCode(payload, code)) {
    throw new Refusal({ kind: 'forbidden', message: setUpText.wrongCode })
  }
  const wanted = firstRoles.map((role) => {
    const person = people.find((each) => each.role === role)
    const [name, username] = [person?.name.trim() ?? '', normalIdentity(person?.username ?? '')]
    return { role, name, username, password: makePassword(randomInt) }
  })
  if (wanted.some(({ name, username }) => !name || !username)) {
    throw new Refusal({ kind: 'invalid', message: setUpText.missingNames })
  }
  if (new Set(wanted.map(({ username }) => username)).size < wanted.length) {
    throw new Refusal({ kind: 'invalid', message: setUpText.sameNames })
  }
  await inTransaction({ req, run: () => makeAll(req, wanted) })
  return wanted
}

const closed = () => new Refusal({ kind: 'conflict', message: setUpText.closed })

function isSetUpCode(payload: Payload, code: string): boolean {
  const right = Buffer.from(normalCode(setUpCodeOf(payload.config.secret)))
  const given = Buffer.from(normalCode(code))
  return right.length === given.length && timingSafeEqual(right, given)
}

async function makeAll(req: PayloadRequest, wanted: readonly FirstLogIn[]): Promise<void> {
  const session = await sessionOf(req)
  await nativeCollection<{ _id: string; times: number }>(req.payload, 'guards').updateOne(
    { _id: 'set-up' },
    { $inc: { times: 1 } },
    { upsert: true, session },
  )
  if (await nativeCollection(req.payload, 'users').findOne({}, { session })) throw closed()
  for (const { role, ...person } of wanted) {
    await req.payload.create({
      collection: 'users',
      data: { ...person, roles: [role], active: true },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  await recordAudit({ req, action: 'set-up', subject: setUpText.auditSubject })
}
