import type { Payload } from 'payload'
import {
  idNumberFault,
  maskedIdNumber,
  maskedPhone,
  nameFault,
  needsProxy,
  normalIdNumber,
  normalPhone,
  phoneFault,
} from '@/domain/casework/identity'
import type { PlainDate } from '@/domain/platform/plainDate'
import { caseText as say } from '@/i18n/casework'
import { personWords } from '@/i18n/publicProgress'
import type { Case } from '@/payload-types'
import { markText, openText, sealText } from '../platform/keyring'
import { type Reason, Refusal } from '../refusal'

/** A citizen as an agent enters her. */
export interface PersonInput {
  name: string
  idNumber: string
  phone: string
}

/** Somebody who acts for the applicant. */
export interface ProxyInput extends PersonInput {
  /** 子女, 监护人, 村干部 … */
  relation: string
}

const idPurpose = 'id number'
const phonePurpose = 'phone'

const normal = <Person extends PersonInput>(person: Person): Person => ({
  ...person,
  name: person.name.normalize('NFC').trim(),
  idNumber: normalIdNumber(person.idNumber),
  phone: normalPhone(person.phone),
})

function faultsOf(person: PersonInput, at: string, today: PlainDate): Reason[] {
  const faults = {
    name: nameFault(person.name),
    idNumber: idNumberFault(person.idNumber, today),
    phone: phoneFault(person.phone),
  }
  return Object.entries(faults).flatMap(([field, message]) =>
    message ? [{ path: `${at}.${field}`, message, code: field }] : [],
  )
}

/**
 * Checks who asks and who acts, and reads them the way they are kept.
 * @throws Refusal 400 with every field that is wrong
 */
export function checkPeople(
  { applicant, proxy }: { applicant: PersonInput; proxy?: ProxyInput },
  today: PlainDate,
): { applicant: PersonInput; proxy?: ProxyInput } {
  const people = { applicant: normal(applicant), ...(proxy ? { proxy: normal(proxy) } : {}) }
  const reasons = faultsOf(people.applicant, 'applicant', today)
  if (people.proxy) reasons.push(...faultsOf(people.proxy, 'proxy', today))
  if (people.proxy && !people.proxy.relation.trim()) {
    reasons.push({ path: 'proxy.relation', message: say.relationMissing, code: 'relation' })
  }
  if (!people.proxy && needsProxy(people.applicant.idNumber, today)) {
    reasons.push({ path: 'proxy', message: say.proxyNeeded, code: 'proxy-needed' })
  }
  if (reasons.length > 0) {
    throw new Refusal({ kind: 'invalid', message: say.wrongFields(reasons.length), reasons })
  }
  return people
}

/** A person as the database keeps her: sealed, with marks to find her by and masks to show. */
export function sealedPerson(payload: Payload, number: string, person: PersonInput) {
  const { name, idNumber, phone } = person
  const owner = number
  return {
    name,
    idMasked: maskedIdNumber(idNumber),
    phoneMasked: maskedPhone(phone),
    idSealed: sealText(payload, { purpose: idPurpose, owner }, idNumber),
    phoneSealed: sealText(payload, { purpose: phonePurpose, owner }, phone),
    idMark: idMark(payload, idNumber),
    phoneMark: phoneMark(payload, phone),
  }
}

/** The mark under which an ID number is found. */
export const idMark = (payload: Payload, idNumber: string): string =>
  markText(payload, idPurpose, normalIdNumber(idNumber))

/** The mark under which a phone number is found. */
export const phoneMark = (payload: Payload, phone: string): string =>
  markText(payload, phonePurpose, normalPhone(phone))

/** The numbers of a person in the clear; null for what cannot be opened. */
export function openPerson(
  payload: Payload,
  number: string,
  person: Case['applicant'],
): { idNumber: string | null; phone: string | null } {
  const open = (purpose: string, sealed: string | null | undefined) =>
    sealed ? openText(payload, { purpose, owner: number }, sealed) : null
  return {
    idNumber: open(idPurpose, person?.idSealed),
    phone: open(phonePurpose, person?.phoneSealed),
  }
}

/** The names in a case, and what stands for them where nobody is named. */
export const namesOf = ({ applicant, proxy }: Pick<Case, 'applicant' | 'proxy'>) => [
  { name: applicant?.name ?? '', as: personWords.applicant },
  { name: proxy?.name ?? '', as: personWords.proxy },
]
