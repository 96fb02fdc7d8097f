import { z } from 'zod'
import { faultKinds, longestSentence, reportOutcomes } from '@/domain/catalogue/review/report'
import { reportText as say } from '@/i18n/matterReports'

const commandId = z.uuid({ error: say.badCommand })
const values = <Value extends string>(terms: readonly { value: Value }[]) =>
  terms.map(({ value }) => value) as [Value, ...Value[]]
const sentence = z.string({ error: say.textMissing }).trim().max(longestSentence, say.textTooLong)

/** What the form on a matter's page sends. */
export const faultBody = z.object({
  commandId,
  code: z.string({ error: say.unknownMatter }).trim().max(40, say.unknownMatter),
  kind: z.enum(values(faultKinds), { error: say.badKind }),
  text: sentence.min(1, say.textMissing),
})

/** What the form of an answer sends. */
export const answerBody = z.object({
  commandId,
  id: z.string({ error: say.unknown }),
  outcome: z.enum(values(reportOutcomes), { error: say.badOutcome }),
  answer: sentence,
})
