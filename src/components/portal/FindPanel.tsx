import Link from 'next/link'
import type { Payload } from 'payload'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { type LifeEvent, lifeEvents } from '@/domain/catalogue/vocabulary'
import { portalPages } from '@/i18n/portalPages'
import {
  departmentChoices,
  type MatterLine,
  mostLines,
  printableMatters,
} from '@/queries/catalogue/printableMatters'
import { searchMatters } from '@/search'
import { Fold } from './Fold'
import { MatterList } from './MatterList'
import { SearchBox } from './SearchBox'

const words = portalPages.find
const base = '/portal/matters'

/** How a list of matters is narrowed, as the address says it. */
export interface FindQuery {
  q?: string
  dept?: string
  event?: string
}

const isLifeEvent = (value: unknown): value is LifeEvent =>
  lifeEvents.some((event) => event.value === value)

/** The same list beside a matter that is open. */
export function listQuery({ q, dept, event }: FindQuery): string {
  const kept = Object.entries({ q, dept, event }).filter(([, value]) => value)
  return kept.length > 0 ? `?${new URLSearchParams(kept as [string, string][])}` : ''
}

interface Found {
  matters: MatterLine[]
  /** What was searched instead of what was typed. */
  meant?: string
}

async function find(payload: Payload, { q, dept, event }: FindQuery): Promise<Found> {
  const typed = q?.trim().slice(0, 50)
  if (typed) {
    const { hits, meant } = await searchMatters({ payload, query: typed })
    const matters = await printableMatters(payload, { codes: hits.map(({ code }) => code) })
    return { matters, meant }
  }
  const lifeEvent = isLifeEvent(event) ? event : undefined
  return { matters: await printableMatters(payload, { department: dept, lifeEvent }) }
}

/**
 * The search, the ways to narrow the list, and the list.
 * @param current code of the matter that is open beside it
 */
export async function FindPanel({
  payload,
  query,
  current,
}: {
  payload: Payload
  query: FindQuery
  current?: string
}) {
  const { matters, meant } = await find(payload, query)
  const isNarrowed = Boolean(query.q || query.dept || query.event)
  return (
    <>
      <SearchBox
        action={base}
        label={words.label}
        placeholder={words.placeholder}
        submit={words.submit}
        value={query.q ?? ''}
      />
      {query.q ? null : <Narrow payload={payload} query={query} />}
      <div>
        <p role="status" className="mb-2 flex items-baseline justify-between gap-3 text-soft">
          <span>{query.q ? words.results(matters.length) : words.listed(matters.length)}</span>
          {isNarrowed ? (
            <Link
              href={base}
              className="target inline-flex items-center text-accent underline underline-offset-4"
            >
              {words.clear}
            </Link>
          ) : null}
        </p>
        {meant ? <p className="mb-2 text-soft">{words.meant(meant)}</p> : null}
        {matters.length > 0 ? (
          <MatterList matters={matters} query={listQuery(query)} current={current} />
        ) : (
          <EmptyState title={query.q ? words.nothing(query.q) : words.empty}>
            {query.q ? words.nothingNote : words.emptyNote}
          </EmptyState>
        )}
        {matters.length === mostLines ? (
          <p className="mt-2 text-soft">{words.more(mostLines)}</p>
        ) : null}
      </div>
    </>
  )
}

/** By what happened in people's lives, and by department; folded away, as most people search. */
async function Narrow({ payload, query }: { payload: Payload; query: FindQuery }) {
  const departments = await departmentChoices(payload)
  const chip = (isChosen: boolean) =>
    buttonClass({ variant: isChosen ? 'primary' : 'quiet', size: 'small' })
  return (
    <div className="divide-y divide-line border-y border-line">
      <Fold summary={words.byEvent} isOpen={Boolean(query.event)}>
        <ul className="flex flex-wrap gap-2 pb-3">
          {lifeEvents.map(({ value, zh }) => (
            <li key={value}>
              <Link
                href={`${base}?event=${value}`}
                aria-current={query.event === value ? 'true' : undefined}
                className={chip(query.event === value)}
              >
                {zh}
              </Link>
            </li>
          ))}
        </ul>
      </Fold>
      <Fold summary={words.byDepartment} isOpen={Boolean(query.dept)}>
        <ul className="flex flex-wrap gap-2 pb-3">
          {departments.map(({ code, name }) => (
            <li key={code}>
              <Link
                href={`${base}?dept=${encodeURIComponent(code)}`}
                aria-current={query.dept === code ? 'true' : undefined}
                className={chip(query.dept === code)}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  )
}
