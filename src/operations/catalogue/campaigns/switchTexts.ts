import { type Payload, createLocalReq } from 'payload'
import { articlesOn } from '@/domain/catalogue/campaigns/wordings'
import { idOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { inTransaction } from '../../transaction'
import { knownLaw, lawById, storedArticles } from './knownLaw'

const write = { depth: 0, overrideAccess: true } as const

/**
 * Puts the new text into the library of the laws whose change takes effect by today, from 00:00 in the county on. Doing
 * it twice does no more.
 * @returns how many changes took effect
 */
export async function switchTexts({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const today = plainDateOf(now)
  const { docs } = await payload.find({
    collection: 'campaigns',
    where: { isSwitched: { not_equals: true }, from: { less_than_equal: today } },
    select: { law: true },
    sort: 'from',
    pagination: false,
    ...write,
  })
  for (const { id, law: reference } of docs) {
    const req = await createLocalReq({}, payload)
    await inTransaction({
      req,
      run: async () => {
        const law = await lawById(req, idOf(reference) ?? '')
        if (law) {
          const articles = storedArticles(law, articlesOn(knownLaw(law).articles, today))
          await payload.update({
            collection: 'laws',
            id: law.id,
            data: { articles },
            ...write,
            req,
          })
        }
        await payload.update({
          collection: 'campaigns',
          id,
          data: { isSwitched: true },
          ...write,
          req,
        })
      },
    })
  }
  return docs.length
}
