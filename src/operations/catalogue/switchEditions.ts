import { createLocalReq, type Payload } from 'payload'
import { plainDateOf } from '@/domain/platform/plainDate'
import { catalogueText as say } from '@/i18n/catalogueText'
import { Refusal } from '../refusal'
import { publishMatter } from './publishMatter'
import { returnMatter } from './returnMatter'
import { withdrawMatter } from './withdrawMatter'

/** What a run did, in numbers. */
export interface Switched {
  published: number
  returned: number
  withdrawn: number
}

const idsOnly = { select: {}, depth: 0, pagination: false, overrideAccess: true } as const

/**
 * Runs one switch; a failure of one matter does not keep the others from theirs.
 * @returns the refusal, when there was one
 */
async function attempt(
  payload: Payload,
  run: () => Promise<unknown>,
): Promise<'done' | Refusal | null> {
  try {
    await run()
    return 'done'
  } catch (error) {
    if (error instanceof Refusal) return error
    payload.logger.error({ err: error }, 'a matter could not be switched')
    return null
  }
}

/**
 * Switches what is due by its date: scheduled drafts take effect with the edition that was issued ahead, and
 * matters past their cancel date go out of use. A draft that no longer passes the gate, because a law was repealed meanwhile, say, goes
 * back to its editors with the reasons. Running it twice, or by two workers at once, does no more.
 * @param now decides the day in the county, which begins at 00:00 there
 */
export async function switchEditions({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<Switched> {
  const today = plainDateOf(now)
  const done: Switched = { published: 0, returned: 0, withdrawn: 0 }
  const due = await payload.find({
    collection: 'matters',
    draft: true,
    where: { stage: { equals: 'scheduled' }, effectiveOn: { less_than_equal: today } },
    ...idsOnly,
  })
  for (const { id } of due.docs) {
    const one = { req: await createLocalReq({}, payload), matterId: id, actor: 'system' } as const
    const outcome = await attempt(payload, () => publishMatter({ ...one, now }))
    if (outcome === 'done') done.published += 1
    // Any other refusal passes: changed or published in this minute, or the browser is away.
    if (!(outcome instanceof Refusal) || outcome.kind !== 'invalid') continue
    const reason = say.scheduledReturn(outcome.message).slice(0, 500)
    if ((await attempt(payload, () => returnMatter({ ...one, reason, now }))) === 'done') {
      done.returned += 1
    }
  }
  const over = await payload.find({
    collection: 'matters',
    where: { _status: { equals: 'published' }, cancelOn: { less_than_equal: today } },
    ...idsOnly,
  })
  for (const { id } of over.docs) {
    const one = { req: await createLocalReq({}, payload), matterId: id, actor: 'system' } as const
    const reason = say.cancelledByDate
    if ((await attempt(payload, () => withdrawMatter({ ...one, reason, now }))) === 'done') {
      done.withdrawn += 1
    }
  }
  return done
}
