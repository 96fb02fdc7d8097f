import { ObjectId } from 'mongodb'
import { type Payload, createLocalReq } from 'payload'
import { idOf } from '@/access/roles'
import { postingMessages as say } from '@/i18n/postings'
import type { Matter } from '@/payload-types'
import { agentsAtAll } from '@/queries/platform/recipients'
import { nativeCollection } from '../../platform/nativeCollection'
import { notify } from '../../platform/notify'

/** Stations whose agents are told in one transaction. */
const atOnce = 50

/**
 * Tells the agents of every station where a stale sheet of an urgent recall hangs. Done again after a stop it tells
 * nobody twice.
 * @param recallId of the recall
 */
export async function tellUrgentRecall({
  payload,
  recallId,
  now,
}: {
  payload: Payload
  recallId: string
  now: Date
}): Promise<void> {
  const recall = await payload.findByID({
    collection: 'urgent-recalls',
    id: recallId,
    depth: 1,
    overrideAccess: true,
  })
  const { name } = recall.matter as Matter
  const matter = new ObjectId(idOf(recall.matter) ?? '')
  const stale = { matter, state: 'stale' }
  const found = await nativeCollection(payload, 'postings').distinct('station', stale)
  const stations = found.map(String)
  for (let at = 0; at < stations.length; at += atOnce) {
    const req = await createLocalReq({}, payload)
    await notify({
      req,
      people: await agentsAtAll(req, stations.slice(at, at + atOnce)),
      message: {
        kind: 'recall-urgent',
        key: `recall-urgent ${recall.id}`,
        text: say.urgent(name, recall.reason),
        link: '/portal/wall',
      },
      now,
    })
  }
}
