import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import {
  type CheckedSection,
  type SectionAnswer,
  factCheckState,
  longestRemark,
  unansweredSections,
} from '@/domain/catalogue/factCheck/rules'
import { plainDateOf } from '@/domain/platform/plainDate'
import { factCheckMessages, factCheckText as say } from '@/i18n/factChecks'
import type { FactCheck } from '@/payload-types'
import { takeAttempt } from '../../platform/attempts'
import { notify } from '../../platform/notify'
import { Refusal, type Reason } from '../../refusal'
import { inTransaction } from '../../transaction'
import { factCheckBehind } from './openFacts'

function refuseIncomplete(sections: readonly CheckedSection[], answers: readonly SectionAnswer[]) {
  const titles = new Map(sections.map(({ key, title }) => [key, title]))
  const reasons: Reason[] = unansweredSections(sections, answers).map(({ key, lacks }) => {
    const title = titles.get(key) ?? ''
    return lacks === 'answer'
      ? { message: say.answerMissing(title), path: `right-${key}` }
      : { message: say.remarkMissing(title), path: `remark-${key}` }
  })
  const long = answers.find(({ remark }) => remark.length > longestRemark)
  if (long) reasons.push({ message: say.remarkTooLong, path: `remark-${long.key}` })
  if (reasons.length === 0) return
  const message = reasons[0]?.message ?? ''
  throw new Refusal({ kind: 'invalid', message, reasons })
}

/**
 * Takes what somebody at the window says of each section, once; whoever asked is told. Sent again after it
 * arrived, it is the answer that is there.
 * @param address it is sent from, for the rate limit
 * @throws Refusal 400 with the section that lacks something, 404 for an unknown link, 410 after it ended, 429
 */
export async function answerFacts({
  req,
  token,
  answers: given,
  address,
  now,
}: {
  req: PayloadRequest
  token: string
  answers: readonly SectionAnswer[]
  address: string | null
  now: Date
}): Promise<FactCheck> {
  await takeAttempt(req.payload, 'fact-check by address', address, say.tooOften)
  return inTransaction({
    req,
    run: async () => {
      const check = await factCheckBehind(req.payload, token, req)
      if (!check) throw new Refusal({ kind: 'not-found', message: say.unknown })
      const state = factCheckState(check, plainDateOf(now))
      if (state === 'answered') return check
      if (state === 'over') throw new Refusal({ kind: 'gone', message: say.over })
      const sections = check.sections as unknown as CheckedSection[]
      const answers = given.filter(({ key }) => sections.some((section) => section.key === key))
      refuseIncomplete(sections, answers)
      const saved = await req.payload.update({
        collection: 'fact-checks',
        id: check.id,
        data: { answers: answers.map((one) => ({ ...one })), answeredAt: now.toISOString() },
        depth: 0,
        overrideAccess: true,
        req,
      })
      const wrong = answers.filter(({ isRight }) => !isRight).length
      await notify({
        req,
        people: [idOf(check.askedBy) ?? ''],
        message: {
          kind: 'facts-answered',
          key: `facts-answered ${check.id}`,
          text: factCheckMessages.answered(check.matterName, wrong),
          link: `/portal/fact-checks/${idOf(check.matter)}`,
        },
        now,
      })
      return saved
    },
  })
}
