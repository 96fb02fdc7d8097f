import { PublicText } from '@/components/public/PublicText'
import { cn } from '@/components/ui/cn'
import type { ComparedPart } from '@/domain/catalogue/changes'
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

/** Parts of two editions; what went and what came is told by a word and by the line, not by colour. */
export const ComparedParts = ({ parts }: { parts: readonly ComparedPart[] }) =>
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
        {lines.map(({ kind, text }, at) => {
          const { mark, frame, text: look } = looks[kind]
          return (
            <li
              key={at}
              className={cn('grid grid-cols-[3rem_minmax(0,1fr)] border-l-4 pl-3', frame)}
            >
              <span className="text-sm leading-7 text-soft">{mark}</span>
              <span className={look}>
                <PublicText>{text}</PublicText>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  ))
