import type { IndexDescription } from 'mongodb'
import type { Payload } from 'payload'
import { nativeCollection } from '../platform/nativeCollection'

/** Cases whose open leg has a due date. Ended ones have none: their part of the index costs nothing. */
const isDue = { dueOn: { $gt: '' } }

/** By which field a list of cases is narrowed before it is read in order. */
const startedBy = {
  started: { key: { reach: 1 } },
  status: { key: { reach: 1, status: 1 } },
  matter: { key: { reach: 1, matter: 1 } },
  department: { key: { reach: 1, department: 1 } },
  party: { key: { reach: 1, party: 1 }, only: { party: { $gt: '' } } },
  outcome: {
    key: { reach: 1, outcome: 1 },
    only: { outcome: { $in: ['denied', 'not-accepted'] } },
  },
  green: { key: { reach: 1 }, only: { isGreen: true } },
  open: { key: { reach: 1 }, only: { party: { $gt: '' } } },
  untimed: { key: { reach: 1, dueOn: 1 }, only: { party: { $gt: '' } } },
  own: { key: { originPath: 1 } },
  told: { key: { reach: 1 }, only: { noticeCount: { $gt: 0 } } },
  back: { key: { reach: 1 }, only: { sentBackCount: { $gt: 0 } } },
  online: { key: { reach: 1 }, only: { route: 'online' } },
  name: { key: { nameKeys: 1 } },
  person: { key: { marks: 1 } },
} as const
const dueBy = {
  due: { key: { reach: 1 } },
  status: { key: { reach: 1, status: 1 } },
  matter: { key: { reach: 1, matter: 1 } },
  department: { key: { reach: 1, department: 1 } },
  party: { key: { reach: 1, party: 1 } },
  own: { key: { originPath: 1 } },
  name: { key: { nameKeys: 1 } },
  person: { key: { marks: 1 } },
} as const

/** Names of the indexes that give cases in the order of their start, and of their due date. */
export type StartedIndex = keyof typeof startedBy
export type DueIndex = keyof typeof dueBy

/** The name of an index in the database. */
export const startedIndex = (name: StartedIndex): string => `list_started_${name}`
export const dueIndex = (name: DueIndex): string => `list_due_${name}`

/** Cases that are over, in the order of their end. */
export const endedIndex = 'list_ended'

/**
 * All that the live board counts, of open cases only: it is read from this index alone, without the cases.
 */
export const boardIndex = 'board_open'

/** What a department's notices are counted from, without the cases. */
export const toldIndex = 'told_once'

/** Notices that were not the first of their case, and no other event. */
export const repeatIndex = 'notice_repeated'

const indexes: IndexDescription[] = [
  {
    name: boardIndex,
    key: { reach: 1, party: 1, dueOn: 1, department: 1, matter: 1, originPath: 1 },
    partialFilterExpression: { party: { $gt: '' } },
  },
  {
    name: toldIndex,
    key: {
      department: 1,
      isTaken: 1,
      startedOn: 1,
      matter: 1,
      noticeCount: 1,
      sentBackCount: 1,
    },
    partialFilterExpression: { isTaken: true },
  },
  {
    name: endedIndex,
    key: { reach: 1, endedOn: -1, _id: -1 },
    partialFilterExpression: { endedOn: { $gt: '' } },
  },
  ...Object.entries(startedBy).map(([name, index]) => ({
    name: startedIndex(name as StartedIndex),
    key: { ...index.key, startedOn: -1, _id: -1 } as Record<string, 1 | -1>,
    ...('only' in index ? { partialFilterExpression: index.only } : {}),
  })),
  ...Object.entries(dueBy).map(([name, index]) => ({
    name: dueIndex(name as DueIndex),
    key: { ...index.key, dueOn: 1, _id: 1 } as Record<string, 1 | -1>,
    partialFilterExpression: isDue,
  })),
]

/**
 * Makes the indexes of the lists of cases, where they are not there yet. Payload's own cannot be partial:
 * they would hold a line for each ended case in each of them.
 */
export async function prepareCaseIndexes(payload: Payload): Promise<void> {
  await nativeCollection(payload, 'cases').createIndexes(indexes)
  await nativeCollection(payload, 'case-events').createIndex(
    { department: 1, on: -1, _id: -1 },
    {
      name: repeatIndex,
      partialFilterExpression: { kind: 'noticed', 'data.repeatReason': { $gt: '' } },
    },
  )
}
