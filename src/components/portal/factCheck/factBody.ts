import { z } from 'zod'
import type { CheckedSection, SectionAnswer } from '@/domain/catalogue/factCheck/rules'
import { factCheckText as say } from '@/i18n/factChecks'

/** What the editor's form sends. */
export const questionBody = z.object({
  commandId: z.uuid({ error: say.badCommand }),
  matter: z.string({ error: say.badCommand }),
  names: z.string({ error: say.namesMissing }).max(1000, say.tooManyNames),
  dueOn: z.string({ error: say.badDay }).max(10, say.badDay),
})

/** What the form for another link sends. */
export const renewBody = z.object({
  commandId: z.uuid({ error: say.badCommand }),
  check: z.string({ error: say.badCommand }),
})

/** What the form behind a link says of each section; whatever was not touched is left out. */
export const answersIn = (
  form: FormData,
  sections: readonly Pick<CheckedSection, 'key'>[],
): SectionAnswer[] =>
  sections.flatMap(({ key }) => {
    const right = form.get(`right-${key}`)
    if (right !== 'yes' && right !== 'no') return []
    const remark = String(form.get(`remark-${key}`) ?? '').trim()
    return [{ key, isRight: right === 'yes', remark }]
  })

/** What was typed, to be shown again when it is refused. */
export const typedIn = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' && /^(right|remark)-/.test(name) ? [[name, value]] : [],
    ),
  )
