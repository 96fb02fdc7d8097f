import { cn } from '@/components/ui/cn'
import { sayDate } from '@/domain/platform/plainDate'
import { sayCertificateNumber } from '@/domain/training/certificateNumber'
import { certificatePage as words } from '@/i18n/certificates'
import type { CheckedCertificate } from '@/queries/training/checkedCertificate'
import type { County } from '@/queries/platform/settings'
import { Rows } from './guide/Part'
import { PhoneButton } from './Phone'
import { PublicText } from './PublicText'

type Answer =
  | { kind: 'valid' | 'expired' | 'withdrawn'; note: string }
  | { kind: 'unknown' | 'resting'; note: string }

const looks = {
  valid: { mark: '✓', frame: 'border-accent bg-tint', title: 'text-accent' },
  expired: { mark: '✕', frame: 'border-late bg-late-tint', title: 'text-late' },
  withdrawn: { mark: '✕', frame: 'border-late bg-late-tint', title: 'text-late' },
  unknown: { mark: '?', frame: 'border-due bg-due-tint', title: 'text-due' },
  resting: { mark: '!', frame: 'border-due bg-due-tint', title: 'text-due' },
} as const

/** What a certificate is worth, so large that it is read at a glance; a sign and words, not colour alone. */
function Banner({ kind, note }: Answer) {
  const { mark, frame, title } = looks[kind]
  return (
    <div className={cn('rounded-xl border-3 p-5 sm:p-6', frame)}>
      <h1
        className={cn(
          'flex items-start gap-2.5 text-[1.7rem] leading-tight font-black sm:text-5xl',
          title,
        )}
      >
        <span aria-hidden="true">{mark}</span>
        {words[kind]}
      </h1>
      <p className="mt-2 text-lg">{note}</p>
    </div>
  )
}

function answerOf(checked: CheckedCertificate | null, resting: string | null): Answer {
  if (resting) return { kind: 'resting', note: resting }
  if (!checked) return { kind: 'unknown', note: words.unknownNote }
  const { verdict } = checked
  if (verdict.kind === 'valid') return { kind: 'valid', note: words.validNote(verdict.until) }
  if (verdict.kind === 'expired') return { kind: 'expired', note: words.expiredNote(verdict.until) }
  return { kind: 'withdrawn', note: words.withdrawnNote(verdict.on) }
}

/**
 * All that the QR code of a certificate tells: whether it holds, and of whom as much as tells one holder
 * from another.
 * @param resting what to say to whoever asked too often
 */
export function CertificateAnswer({
  number,
  checked,
  resting,
  county,
}: {
  /** As it was typed, when it can be none. */
  number: string
  checked: CheckedCertificate | null
  resting: string | null
  county: County
}) {
  return (
    <>
      <p className="mb-2 flex flex-wrap justify-between gap-x-4 text-soft">
        <span>{words.number}</span>
        <span className="tabular-nums">
          {/^\d{16}$/.test(number) ? sayCertificateNumber(number) : number}
        </span>
      </p>
      <Banner {...answerOf(checked, resting)} />
      {checked ? (
        <section className="mt-8">
          <Rows
            rows={[
              [words.holder, checked.holder],
              [words.station, checked.station],
              [words.course, <PublicText key="course">{checked.course}</PublicText>],
              [words.trainedOn, sayDate(checked.trainedOn)],
              [words.matters, checked.matters.join('、')],
            ]}
          />
        </section>
      ) : null}
      {county.hotline ? (
        <section className="mt-8">
          <p className="mb-2 text-soft">{words.ask}</p>
          <PhoneButton phone={county.hotline} variant="secondary" />
        </section>
      ) : null}
    </>
  )
}
