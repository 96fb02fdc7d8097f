import type { ObjectId } from 'mongodb'
import type { Leg } from '@/domain/casework/state'
import type { CaseStatus, Outcome, Party, Route } from '@/domain/casework/vocabulary'

interface StoredPerson {
  name?: string | null
  idMasked?: string | null
  phoneMasked?: string | null
  relation?: string | null
}

/** A case as lists read it; nothing sealed, no marks, not the whole state. */
export interface StoredCase {
  _id: ObjectId
  number: string
  status: CaseStatus
  party?: Party | null
  matter: ObjectId
  matterName: string
  edition: ObjectId
  department: ObjectId
  origin?: ObjectId | null
  /** A station; none while a department holds the case. */
  holder?: ObjectId | null
  route?: Route | null
  isGreen?: boolean | null
  applicant?: StoredPerson
  startedOn: string
  endedOn?: string | null
  dueOn?: string | null
  provisional?: boolean | null
  outcome?: Outcome | null
  registeredBy?: ObjectId | null
  state: { legs: Leg[] }
}

/** The fields of {@link StoredCase}. */
export const listedFields = {
  number: 1,
  status: 1,
  party: 1,
  matter: 1,
  matterName: 1,
  edition: 1,
  department: 1,
  origin: 1,
  holder: 1,
  route: 1,
  isGreen: 1,
  'applicant.name': 1,
  'applicant.idMasked': 1,
  'applicant.phoneMasked': 1,
  startedOn: 1,
  endedOn: 1,
  dueOn: 1,
  provisional: 1,
  outcome: 1,
  registeredBy: 1,
  'state.legs': 1,
} as const
