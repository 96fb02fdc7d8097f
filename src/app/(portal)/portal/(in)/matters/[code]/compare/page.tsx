import type { Metadata } from 'next'
import Link from 'next/link'
import { ComparedParts } from '@/components/portal/compare/ComparedParts'
import { compareAddress, compareQuery } from '@/components/portal/compare/compareQuery'
import { requireVisitor } from '@/components/portal/request'
import { decoded } from '@/components/public/site'
import { Button, buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Field, Select, fieldProps } from '@/components/ui/Field'
import { Segment } from '@/components/ui/Segment'
import { Status } from '@/components/ui/Status'
import { sayDate } from '@/domain/platform/plainDate'
import { comparisonWords as words } from '@/i18n/editionLife'
import { sayInstead } from '@/operations/catalogue/printComparison'
import { type ChosenEdition, editionComparison } from '@/queries/catalogue/editionComparison'

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ code: string }>
  searchParams: Promise<Record<string, string>>
}

function Choice({
  id,
  label,
  editions,
  chosen,
}: {
  id: string
  label: string
  editions: readonly ChosenEdition[]
  chosen: number
}) {
  return (
    <Field id={id} label={label}>
      <Select {...fieldProps(id)} name={id} defaultValue={chosen}>
        {editions.map(({ number, holdsFrom, calledOffOn }) => (
          <option key={number} value={number}>
            {words.option(number, sayDate(holdsFrom), calledOffOn ? words.calledOff : '')}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** How any two editions of a matter differ: only what differs, or the whole. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { code } = await params
  const { payload } = await requireVisitor(`/portal/matters/${code}/compare`)
  const query = compareQuery.safeParse(await searchParams)
  const { from, to, all } = query.success ? query.data : {}
  const isWhole = all === '1'
  const found = await editionComparison(payload, { code: decoded(code), from, to })
  if (!found) {
    return (
      <EmptyState
        title={words.alone}
        action={
          <Link href={`/portal/matters/${code}`} className={buttonClass()}>
            {words.back}
          </Link>
        }
      >
        {words.aloneNote}
      </EmptyState>
    )
  }
  const { content, editions, before, after, parts, instead } = found
  const changed = parts.filter(({ isChanged }) => isChanged)
  const ways = { from: before.number, to: after.number }
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <p>
        <Link
          href={`/portal/matters/${encodeURIComponent(content.code)}`}
          className="target inline-block py-2 text-accent"
        >
          {words.back}
        </Link>
      </p>
      <header>
        <p className="text-soft">{words.title}</p>
        <h1 className="text-3xl font-black">{content.name}</h1>
      </header>
      {query.success ? null : <Status tone="late" title={words.badNumber} />}
      {instead ? (
        <Status tone="late" title={sayInstead(instead)}>
          {words.shownInstead(before.number, after.number)}
        </Status>
      ) : null}
      <form className="grid gap-4 sm:grid-cols-[1fr_1fr_auto] sm:items-end">
        <Choice id="from" label={words.before} editions={editions} chosen={before.number} />
        <Choice id="to" label={words.after} editions={editions} chosen={after.number} />
        <Button type="submit" variant="secondary">
          {words.compare}
        </Button>
      </form>
      <Segment
        label={words.title}
        options={[false, true].map((whole) => ({
          label: whole ? words.whole : words.onlyChanges,
          href: compareAddress(content.code, { ...ways, isWhole: whole }),
          isCurrent: whole === isWhole,
        }))}
      />
      <p className="text-soft">
        {changed.length > 0 ? `${words.changes(changed.length)}。${words.legend}` : words.same}
      </p>
      <ComparedParts parts={isWhole ? parts : changed} isWhole={isWhole} />
      <p>
        <a
          href={compareAddress(content.code, { ...ways, isWhole, isPdf: true })}
          target="_blank"
          rel="noreferrer"
          className={buttonClass({ variant: 'secondary' })}
        >
          {words.pdf}
        </a>
      </p>
    </div>
  )
}
