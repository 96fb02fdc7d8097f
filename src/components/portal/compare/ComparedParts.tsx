import { PublicText } from '@/components/public/PublicText'
import { cn } from '@/components/ui/cn'
import type { ComparedPart } from '@/domain/catalogue/changes'
import { type ShownLine, withoutSame } from '@/domain/catalogue/changes/lines'
import { comparisonWords as words } from '@/i18n/editionLife'

const looks = {
  same: { mark: '', frame: 'border-transparent', text: '' },
  removed: { mark: words.removed, frame: 'border-dotted border-ink', text: 'line-through' },
  added: {
    mark: words.added,
    frame: 'border-solid border-ink',
    text: 'font-bold underline underline-offset-4',
  },
} as const

function Line({ line }: { line: ShownLine }) {
  if (line.kind === 'skipped') {
    return <li className="pl-4 text-sm text-soft">{words.skipped(line.count)}</li>
  }
  const { mark, frame, text: look } = looks[line.kind]
  return (
    <li className={cn('grid grid-cols-[3rem_minmax(0,1fr)] border-l-4 pl-3', frame)}>
      <span className="text-sm leading-7 text-soft">{mark}</span>
      <span className={look}>
        <PublicText>{line.text}</PublicText>
      </span>
    </li>
  )
}

/**
 * Parts of two editions; what went and what came is told by a word and by the line, not by colour.
 * @param isWhole also the lines that stayed
 */
export const ComparedParts = ({
  parts,
  isWhole,
}: {
  parts: readonly ComparedPart[]
  isWhole: boolean
}) =>
  parts.map(({ title, isChanged, messages, lines }) => (
    <section key={title} className="rounded-xl border border-line bg-paper p-4">
      <h2 className="text-xl font-bold">
        {title}
        {isChanged ? null : (
          <span className="ml-3 text-base font-normal text-soft">{words.unchanged}</span>
        )}
      </h2>
      {messages.map((message) => (
        <p key={message} className="font-medium">
          <PublicText>{message}</PublicText>
        </p>
      ))}
      <ul className="mt-2 grid gap-1">
        {(isWhole ? lines : withoutSame(lines)).map((line, at) => (
          <Line key={at} line={line} />
        ))}
      </ul>
    </section>
  ))
