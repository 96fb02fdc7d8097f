'use client'

import { PublicText } from '@/components/public/PublicText'
import { Choice, Field, Textarea, fieldProps } from '@/components/ui/Field'
import { type CheckedSection, longestRemark } from '@/domain/catalogue/factCheck/rules'
import { factCheckPublic as words } from '@/i18n/factChecks'
import { useTypedBefore } from '../TypedBefore'

/** One section of a draft: right, or wrong and what. */
export function SectionQuestion({ section: { key, title, text } }: { section: CheckedSection }) {
  const [right, remark] = [`right-${key}`, `remark-${key}`]
  const chosen = useTypedBefore(right)
  const typed = useTypedBefore(remark)
  return (
    <fieldset className="group grid gap-2 border-t border-line pt-4">
      <legend className="text-xl font-bold">{title}</legend>
      <p className="whitespace-pre-line">
        <PublicText>{text}</PublicText>
      </p>
      <div className="grid grid-cols-2">
        <Choice type="radio" name={right} value="yes" required defaultChecked={chosen === 'yes'}>
          {words.right}
        </Choice>
        <Choice type="radio" name={right} value="no" required defaultChecked={chosen === 'no'}>
          {words.wrong}
        </Choice>
      </div>
      <Field
        id={remark}
        label={words.remark}
        className="hidden group-has-[[value=no]:checked]:grid"
      >
        <Textarea
          {...fieldProps(remark)}
          name={remark}
          maxLength={longestRemark}
          rows={2}
          defaultValue={typed}
        />
      </Field>
    </fieldset>
  )
}
