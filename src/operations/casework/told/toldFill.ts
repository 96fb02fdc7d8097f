import type { ObjectId } from 'mongodb'
import { type Payload, createLocalReq } from 'payload'
import { nativeCollection } from '../../platform/nativeCollection'

/** How far the counting of older cases is. */
interface Fill {
  _id: 'told-once'
  state: 'running' | 'done'
  /** The last case that was counted. */
  doneTo?: ObjectId
}

const _id = 'told-once'

/** What the program notes about the counting of older cases. */
export function toldFill(payload: Payload) {
  const notes = nativeCollection<Fill>(payload, 'runtime_state')
  const note = (what: Partial<Omit<Fill, '_id'>>) =>
    notes.updateOne({ _id }, { $set: what }, { upsert: true })
  return {
    read: (): Promise<Fill | null> => notes.findOne({ _id }),
    reach: (doneTo: ObjectId) => note({ state: 'running', doneTo }),
    finish: async (): Promise<void> => {
      await note({ state: 'done' })
    },
  }
}

const waits = { taskSlug: 'count-told', completedAt: null, hasError: { $ne: true } }

/**
 * Gives the counting of older cases to the worker, unless it is done or waits there already; at every start.
 * A database without cases has none to count.
 */
export async function prepareToldFill(payload: Payload): Promise<void> {
  const fill = toldFill(payload)
  if ((await fill.read())?.state === 'done') return
  const any = await nativeCollection(payload, 'cases').findOne({}, { projection: { _id: 1 } })
  if (!any) return fill.finish()
  if (await nativeCollection(payload, 'payload-jobs').findOne(waits)) return
  const req = await createLocalReq({}, payload)
  await payload.jobs.queue({
    task: 'count-told',
    input: {},
    queue: 'upkeep',
    overrideAccess: true,
    req,
  })
}
