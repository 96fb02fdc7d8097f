import type { Payload } from 'payload'
import { registerIndex } from '@/queries/training/registerRows'
import { nativeCollection } from '../platform/nativeCollection'

/** What stations get of matters is counted from this index alone, without the cases. */
export const demandIndex = 'training_demand'
/** Cases that were sent back, and no other event. */
export const sentBackIndex = 'training_sent_back'

/** Makes the indexes of training that Payload cannot: in descending order, and of part of the events. */
export async function prepareTrainingIndexes(payload: Payload): Promise<void> {
  await nativeCollection(payload, 'training-records').createIndex(
    { trainedOn: -1, _id: -1 },
    { name: registerIndex },
  )
  await nativeCollection(payload, 'cases').createIndex(
    { originPath: 1, startedOn: 1, matter: 1, origin: 1, noticeCount: 1 },
    { name: demandIndex },
  )
  await nativeCollection(payload, 'case-events').createIndex(
    { originPath: 1, on: 1, case: 1 },
    { name: sentBackIndex, partialFilterExpression: { kind: 'sent-back' } },
  )
}
