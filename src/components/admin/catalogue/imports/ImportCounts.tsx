'use client'
import { rowActions, type RowAction } from '@/domain/catalogue/importRun'
import { importDeskWords as words, rowActionWords } from '@/i18n/importDesk'
import type { ImportView } from '@/operations/catalogue/importStateOf'
import { languageOf } from '../../platform/language'

/** Which rows are listed. */
export type RowFilter = 'all' | 'left' | RowAction

/** How many rows there are of each kind; each count shows only its rows. */
export function ImportCounts({
  view,
  language,
  filter,
  onFilter,
}: {
  view: ImportView
  language: string
  filter: RowFilter
  onFilter: (filter: RowFilter) => void
}) {
  const say = languageOf(language)
  const isHalf = view.isAgreed && view.left > 0
  const tiles: { value: RowFilter; label: string; count: number }[] = [
    { value: 'all', label: say(words.all), count: view.rows },
    ...rowActions.map((value) => ({
      value,
      label: say(rowActionWords[value]),
      count: view.counts[value],
    })),
    ...(isHalf ? [{ value: 'left' as const, label: say(words.left), count: view.left }] : []),
  ]
  return (
    <div role="group" aria-label={say(words.filter)} className="import-counts">
      {tiles.map(({ value, label, count }) => (
        <button
          key={value}
          type="button"
          aria-pressed={filter === value}
          className={`import-count import-count--${value}`}
          onClick={() => onFilter(value)}
        >
          <strong>{count}</strong>
          <span>{label}</span>
        </button>
      ))}
    </div>
  )
}
