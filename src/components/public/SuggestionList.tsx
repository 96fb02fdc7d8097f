import { clsx } from 'clsx'
import type { SearchLine } from '@/endpoints/catalogue/search'
import { searchWords as words } from '@/i18n/publicSearch'
import { Pieces } from './Pieces'

/**
 * What the search box offers while one types.
 * @param id of the box
 * @param at which of them the arrow keys have reached, or -1
 * @param onPick gets the code of the matter that was chosen
 */
export function SuggestionList({
  id,
  answer,
  at,
  onPick,
}: {
  id: string
  answer?: { meant?: string; results: SearchLine[] }
  at: number
  onPick: (code: string) => void
}) {
  const results = answer?.results ?? []
  return (
    <div
      className={clsx(
        'absolute inset-x-0 z-30 mt-1 overflow-hidden rounded-xl border-2 border-ink bg-paper text-left text-ink shadow-xl',
        results.length === 0 && 'hidden',
      )}
    >
      {answer?.meant ? (
        <p className="border-b border-line bg-due-tint px-4 py-2 text-sm">
          {words.meant(answer.meant)}
        </p>
      ) : null}
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={words.suggestions}
        className="divide-y divide-line"
      >
        {results.map(({ code, name, via, department, limit }, index) => (
          <li
            key={code}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onClick={() => onPick(code)}
            className={clsx(
              'target flex cursor-pointer items-baseline justify-between gap-3 px-4 py-2.5 hover:bg-tint',
              index === at && 'bg-tint outline-3 -outline-offset-4 outline-(--accent)',
            )}
          >
            <span className="min-w-0">
              <span className="font-bold">
                <Pieces pieces={name} />
              </span>
              <span className="block text-sm text-soft">
                {via ? (
                  <>
                    <Pieces pieces={via} />
                    {' · '}
                  </>
                ) : null}
                {department}
              </span>
            </span>
            <span className="shrink-0 text-sm font-bold text-accent">{limit}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
