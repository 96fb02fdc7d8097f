import { Button } from '@/components/ui/Button'
import { SectionTitle } from '@/components/ui/Card'
import { Choice, Field, Textarea, fieldProps } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { wordOf } from '@/domain/catalogue/vocabulary'
import {
  correctableDays,
  isNegative,
  longestRatingText,
  ratingLevels,
  ratingReasons,
} from '@/domain/casework/rating'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { progressWords } from '@/i18n/publicProgress'
import type { ProgressNotice } from '@/operations/casework/progressCookies'
import type { Progress } from '@/queries/casework/publicProgress'
import { textLinkClass } from '../TextLink'

const words = progressWords.rating

/** Five levels; the two negative ones ask why, without a script. */
function Levels({ chosen }: { chosen?: string }) {
  return (
    <form
      action="/progress/rate"
      method="post"
      className="group grid grid-cols-1 gap-5"
      aria-label={words.title}
    >
      <fieldset>
        <legend className="mb-1 font-bold">{words.level}</legend>
        <div className="grid grid-cols-1 sm:grid-cols-5">
          {ratingLevels.map(({ value, zh }) => (
            <Choice
              key={value}
              type="radio"
              name="level"
              value={value}
              defaultChecked={value === chosen}
              required
              data-asks={isNegative(value) ? 'why' : undefined}
            >
              {zh}
            </Choice>
          ))}
        </div>
      </fieldset>
      <fieldset className="hidden group-has-[[data-asks]:checked]:block">
        <legend className="mb-1 font-bold">{words.why}</legend>
        <div className="grid grid-cols-1 sm:grid-cols-2">
          {ratingReasons.map(({ value, zh }) => (
            <Choice key={value} name="reasons" value={value}>
              {zh}
            </Choice>
          ))}
        </div>
      </fieldset>
      <Field id="text" label={words.text} help={words.textHelp}>
        <Textarea
          {...fieldProps('text', { help: words.textHelp })}
          name="text"
          maxLength={longestRatingText}
        />
      </Field>
      <Button type="submit" size="large" className="sm:justify-self-start">
        {words.submit}
      </Button>
    </form>
  )
}

const lastDay = (ratedAt: string): string =>
  sayDate(plainDateOf(new Date(new Date(ratedAt).getTime() + correctableDays * 86_400_000)))

/** The rating after a delivery: asked for once, and shown again with the way to change it. */
export function Rating({
  rating: { level, canChange, ratedAt },
  notice,
}: {
  rating: NonNullable<Progress['rating']>
  notice: ProgressNotice | null
}) {
  const isWrong = notice?.isGood === false
  const form = <Levels chosen={notice?.level ?? level} />
  return (
    <>
      <SectionTitle>{level ? words.again : words.title}</SectionTitle>
      {notice ? (
        <Status tone={isWrong ? 'late' : 'good'} title={notice.message} className="mb-4" />
      ) : null}
      {level ? (
        <p className="mb-2">
          {words.given(wordOf(ratingLevels, level) ?? '')}
          {canChange && ratedAt ? words.correctable(lastDay(ratedAt)) : null}
        </p>
      ) : null}
      {!level ? form : null}
      {level && canChange ? (
        <details open={isWrong}>
          <summary className={textLinkClass}>{words.change}</summary>
          <div className="mt-3">{form}</div>
        </details>
      ) : null}
    </>
  )
}
