import { type Document, type Filter, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { dueDaysOf } from '@/domain/casework/limitStanding'
import { comparableName, nameKeyFor } from '@/domain/casework/reach'
import { undecidedStatuses } from '@/domain/casework/vocabulary'
import type { PlainDate } from '@/domain/platform/plainDate'
import { idMark, phoneMark } from '@/operations/casework/applicant'
import {
  type DueIndex,
  type StartedIndex,
  dueIndex,
  endedIndex,
  startedIndex,
} from '@/operations/casework/caseIndexes'
import type { CaseFilters, CaseOrder } from './caseFilters'
import type { CaseScope } from './caseScope'

/** How a list is read: what is asked for, and the index that gives it in order. */
export interface CasePlan {
  filter: Filter<Document>
  /** Name of the index. */
  hint: string
}

/** Payload's own, of the field that is unique. */
const numberIndex = 'number_1'

const span = (from?: string, to?: string) => ({
  ...(from ? { $gte: from } : {}),
  ...(to ? { $lte: to } : {}),
})

/** The days on which a list depends. */
export interface CaseDays {
  today: PlainDate
  /** The last due date that is amber. */
  nearUntil: PlainDate
}

const later = (one: string | undefined, other: string | undefined) =>
  one && other ? (one > other ? one : other) : (one ?? other)
const earlier = (one: string | undefined, other: string | undefined) =>
  one && other ? (one < other ? one : other) : (one ?? other)

/** The due dates that are asked for. Asking in their order leaves out what has none. */
function dueSpan({ dueFrom, dueTo, standing }: CaseFilters, order: CaseOrder, days: CaseDays) {
  const due = standing ? dueDaysOf(standing, days) : {}
  if (due === null) return order === 'dueOn' ? { $gt: '', $lt: '' } : null
  if (!dueFrom && !dueTo && !standing && order !== 'dueOn') return undefined
  return { $gt: '', ...span(later(due.from, dueFrom), earlier(due.to, dueTo)) }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')

/** The index that narrows a list the most, in the order in which filters tend to. */
function indexFor(filters: CaseFilters, { department }: CaseScope, order: CaseOrder): string {
  const isPerson = filters.idNumber || filters.phone
  const common: (StartedIndex & DueIndex) | undefined = isPerson
    ? 'person'
    : filters.name
      ? 'name'
      : filters.isOwn
        ? 'own'
        : filters.matter
          ? 'matter'
          : filters.status
            ? 'status'
            : filters.party
              ? 'party'
              : undefined
  if (order === 'endedOn') return endedIndex
  if (order === 'dueOn') return dueIndex(common ?? (department ? 'department' : 'due'))
  if (filters.standing === 'untimed' && !isPerson && !filters.name) return startedIndex('untimed')
  if (common) return startedIndex(common)
  if (filters.outcome && filters.outcome !== 'granted') return startedIndex('outcome')
  if (filters.isSentBack) return startedIndex('back')
  if (filters.notices || filters.lacked) return startedIndex('told')
  if (filters.isGreen) return startedIndex('green')
  if (department) return startedIndex('department')
  if (filters.isOpen) return startedIndex('open')
  return startedIndex(filters.route === 'online' ? 'online' : 'started')
}

/**
 * How to read the cases that a person asks for, out of those that she may see.
 * @param matterId of the filter's code
 */
export function casePlan({
  payload,
  filters,
  scope,
  matterId,
  order,
  days,
}: {
  payload: Payload
  filters: CaseFilters
  scope: CaseScope
  matterId?: string
  order: CaseOrder
  days: CaseDays
}): CasePlan {
  const { reaches, department, originPaths, ownPath } = scope
  const due = dueSpan(filters, order, days)
  const marks = [
    ...(filters.idNumber ? [idMark(payload, filters.idNumber)] : []),
    ...(filters.phone ? [phoneMark(payload, filters.phone)] : []),
  ]
  const name = filters.name ? comparableName(filters.name) : ''
  const keys = reaches.map((reach) => nameKeyFor(reach, name))
  const started = span(filters.startedFrom, filters.startedTo)
  const ended = span(filters.endedFrom, filters.endedTo)
  const isEnded = order === 'endedOn' || Object.keys(ended).length > 0
  const equal = {
    number: filters.number,
    status: filters.status ?? (filters.isUndecided ? { $in: undecidedStatuses } : undefined),
    party:
      filters.party ?? (filters.isOpen || filters.standing === 'untimed' ? { $gt: '' } : undefined),
    originPath: ownPath,
    matter: matterId && new ObjectId(matterId),
    department: department && new ObjectId(department),
    route: filters.route,
    isGreen: filters.isGreen,
    outcome: filters.outcome,
    isTaken: filters.isTaken,
    // What lacked something was told so: that lets the index be used.
    noticeCount:
      filters.notices || filters.lacked ? { $gte: Math.max(1, filters.notices ?? 1) } : undefined,
    lacked: filters.lacked,
    sentBackCount: filters.isSentBack ? { $gt: 0 } : undefined,
  }
  const filter: Filter<Document> = {
    ...Object.fromEntries(Object.entries(equal).filter(([, value]) => value !== undefined)),
    reach: reaches.length === 1 ? reaches[0] : { $in: reaches },
    ...(originPaths ? { originPath: { $gte: originPaths.from, $lt: originPaths.before } } : {}),
    ...(marks.length > 0 ? { marks: marks.length === 1 ? marks[0] : { $all: marks } } : {}),
    ...(name
      ? {
          nameKeys: keys.length === 1 ? keys[0] : { $in: keys },
          'applicant.name': { $regex: `^${escaped(name)}`, $options: 'i' },
        }
      : {}),
    ...(Object.keys(started).length > 0 ? { startedOn: started } : {}),
    ...(isEnded ? { endedOn: { $gt: '', ...ended } } : {}),
    ...(due === undefined ? {} : { dueOn: due }),
  }
  return { filter, hint: filters.number ? numberIndex : indexFor(filters, scope, order) }
}
