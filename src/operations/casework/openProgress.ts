import { randomInt, timingSafeEqual } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { caseNumberOf } from '@/domain/casework/caseNumber'
import { progressWords as say } from '@/i18n/publicProgress'
import type { Case } from '@/payload-types'
import { type Limit, returnAttempt, takeAttempt } from '../platform/attempts'
import { nativeCollection } from '../platform/nativeCollection'
import { Refusal } from '../refusal'
import { openPerson, sealedPerson } from './applicant'

/** Every look-up takes at least so long, so that time does not tell what was wrong. */
const leastMs = 250

type Sealed = Pick<Case, 'number' | 'applicant' | 'proxy'>

const decoys = new WeakMap<Payload, Sealed>()

/** A case that is nobody's: what is looked up in vain is opened all the same. */
function decoyOf(payload: Payload): Sealed {
  const known = decoys.get(payload)
  if (known) return known
  const number = caseNumberOf('2000-01-01', 1)
  const phone = `1${randomInt(10 ** 9, 10 ** 10)}`
  const person = sealedPerson(payload, number, { name: '', idNumber: phone, phone })
  const decoy = { number, applicant: person }
  decoys.set(payload, decoy)
  return decoy
}

/** Only what the comparison needs; Payload would spend time on a case that is there. */
const sealedCase = (payload: Payload, number: string): Promise<Sealed | null> =>
  nativeCollection<Sealed>(payload, 'cases').findOne(
    { number },
    { projection: { _id: 0, number: 1, applicant: 1, proxy: 1 } },
  )

const endsWith = (phone: string | null, digits: string): boolean => {
  const [own, given] = [Buffer.from((phone ?? '').slice(-4)), Buffer.from(digits)]
  return own.length === given.length && timingSafeEqual(own, given)
}

async function isRight(payload: Payload, number: string, digits: string): Promise<boolean> {
  const decoy = decoyOf(payload)
  const found = await sealedCase(payload, number)
  const { applicant, number: owner } = found?.applicant?.phoneSealed ? found : decoy
  const isProxied = Boolean(found?.proxy?.phoneSealed)
  const own = openPerson(payload, owner, applicant).phone
  const proxys = openPerson(
    payload,
    isProxied ? owner : decoy.number,
    isProxied ? found?.proxy : decoy.applicant,
  ).phone
  const [isOwn, isProxys] = [endsWith(own, digits), endsWith(proxys, digits)]
  const isApplicants = isOwn && Boolean(found?.applicant?.phoneSealed)
  return isApplicants || (isProxys && isProxied)
}

const sayWait = (minutes: number): string =>
  minutes > 90 ? say.hours(Math.ceil(minutes / 60)) : say.minutes(minutes)
const resting = (minutes: number) => say.faults.resting(sayWait(minutes))
const tooMany = (minutes: number) => say.faults.tooMany(sayWait(minutes))

/**
 * Lets a citizen see her case by its number and the last four digits of the applicant's or proxy's
 * phone. An unknown number and wrong digits give the same answer and count the same: after 5 wrong ones
 * a number rests for 15 minutes, after 20 a day for a day.
 * @param address network address it came from, null for the Local API
 * @param number with a right check digit
 * @param digits four digits
 * @throws Refusal 404 when they do not belong together, 429 with how long to wait
 */
export async function openProgress({
  payload,
  address,
  number,
  digits,
}: {
  payload: Payload
  address: string | null
  number: string
  digits: string
}): Promise<void> {
  const attempts: [Limit, string | null, (minutes: number) => string][] = [
    ['progress by address', address, tooMany],
    ['progress by case', number, resting],
    ['progress by case and day', number, resting],
  ]
  for (const [limit, key, sayIt] of attempts) await takeAttempt(payload, limit, key, sayIt)
  const [right] = await Promise.all([isRight(payload, number, digits), wait(leastMs)])
  if (!right) throw new Refusal({ kind: 'not-found', message: say.faults.wrong })
  for (const [limit, key] of attempts) await returnAttempt(payload, limit, key)
}
