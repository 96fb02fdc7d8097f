import { cn } from '@/components/ui/cn'
import type { EditionLine } from '@/queries/catalogue/publicGuide'
import { sayDate } from '@/domain/platform/plainDate'
import type { Verdict } from '@/domain/catalogue/editionVerdict'
import { publicText } from '@/i18n/public'
import { PublicText } from './PublicText'

const words = publicText.check

const looks = {
  current: { mark: '✓', frame: 'border-accent bg-tint', title: 'text-accent', head: words.current },
  replaced: {
    mark: '✕',
    frame: 'border-late bg-late-tint',
    title: 'text-late',
    head: words.replaced,
  },
  withdrawn: {
    mark: '✕',
    frame: 'border-late bg-late-tint',
    title: 'text-late',
    head: words.withdrawn,
  },
  coming: { mark: '!', frame: 'border-due bg-due-tint', title: 'text-due', head: words.coming },
  'called-off': {
    mark: '✕',
    frame: 'border-late bg-late-tint',
    title: 'text-late',
    head: words.calledOff,
  },
  unknown: { mark: '?', frame: 'border-due bg-due-tint', title: 'text-due', head: words.unknown },
} as const

/** A sentence whose date stays on one line. */
function Dated({ text, date }: { text: string; date: string }) {
  const [before = '', after = ''] = text.split(date)
  return (
    <span>
      {before}
      <span className="whitespace-nowrap">{date}</span>
      {after}
    </span>
  )
}

function Explained({ verdict, edition }: { verdict: Verdict<EditionLine>; edition: EditionLine }) {
  const { number, holdsFrom } = edition
  if (verdict.kind === 'current') {
    const { next } = verdict
    return (
      <>
        {words.currentNote(number, sayDate(holdsFrom))}
        {next ? words.nextNote(next.number, sayDate(next.holdsFrom)) : null}
      </>
    )
  }
  if (verdict.kind === 'coming') {
    return <>{words.comingNote({ number, until: verdict.until?.number })}</>
  }
  if (verdict.kind === 'called-off') {
    const on = sayDate(verdict.on)
    return (
      <>{words.calledOffNote({ number, from: sayDate(holdsFrom), on, now: verdict.by?.number })}</>
    )
  }
  if (verdict.kind === 'withdrawn') {
    return <>{verdict.on ? words.withdrawnNote(sayDate(verdict.on)) : words.withdrawnNoDate}</>
  }
  const { before, now, from } = words.replacedNote
  return (
    <>
      {before}第 {number} 版，{now}
      <b className="whitespace-nowrap">第 {verdict.by.number} 版</b>，
      {from(sayDate(verdict.by.holdsFrom))}
    </>
  )
}

/**
 * What the print is worth, so large that it is read at a glance; a sign and words, not colour alone.
 * @param checked nothing for a code that no print bears
 */
export function VerdictBanner({
  checked,
}: {
  checked: { verdict: Verdict<EditionLine>; edition: EditionLine } | null
}) {
  const { mark, frame, title, head } = looks[checked?.verdict.kind ?? 'unknown']
  const from = checked?.verdict.kind === 'coming' ? sayDate(checked.verdict.from) : ''
  return (
    <div className={cn('rounded-xl border-3 p-5 sm:p-6', frame)}>
      <h1
        className={cn(
          'flex items-start gap-2.5 text-[1.7rem] leading-tight font-black sm:text-5xl',
          title,
        )}
      >
        <span aria-hidden="true">{mark}</span>
        {typeof head === 'string' ? head : <Dated text={head(from)} date={from} />}
      </h1>
      <p className="mt-2 text-lg">{checked ? <Explained {...checked} /> : words.unknownNote}</p>
    </div>
  )
}

/**
 * What changed since the print, newest edition first.
 * @param isAhead whether it changes on a later day
 */
export function Changes({
  since,
  isAhead = false,
}: {
  since: readonly EditionLine[]
  isAhead?: boolean
}) {
  return (
    <section className="mt-7">
      <h2 className="text-lg font-bold text-soft">{isAhead ? words.willChange : words.changes}</h2>
      {since.map(({ id, number, holdsFrom, changes, changeNote }) => {
        const told = changes?.length ? changes : [changeNote || words.noChanges]
        return (
          <div key={id}>
            {since.length > 1 ? (
              <h3 className="mt-3 font-bold">{words.changesIn(number, sayDate(holdsFrom))}</h3>
            ) : null}
            <ul className="mt-1 list-disc pl-6 text-lg">
              {told.map((change) => (
                <li key={change} className="mt-1">
                  <PublicText>{change}</PublicText>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
