import Link from 'next/link'
import { Card, SectionTitle } from '@/components/ui/Card'
import { itemKinds } from '@/domain/catalogue/campaigns/items'
import type { Progress } from '@/domain/catalogue/campaigns/progress'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { campaignPages as words } from '@/i18n/campaignPages'
import type { CampaignView } from '@/queries/catalogue/campaigns/campaignView'
import { Fold } from '../Fold'

interface Line extends Progress {
  key: string
  label: string
  /** The filter that shows its rows. */
  query: string
}

const number = 'target inline-flex items-center justify-center px-2 font-bold'

/** So many lines stand open; the others are folded away. */
const mostOpen = 8

function Lines({ lines, base }: { lines: readonly Line[]; base: string }) {
  return (
    <ul className="divide-y divide-line">
      {lines.map(({ key, label, query, total, done, late }) => (
        <li key={key} className="flex flex-wrap items-center justify-between gap-x-3">
          <span>{label}</span>
          <span className="ml-auto flex items-center">
            {late > 0 ? (
              <Link href={`${base}?whose=late&${query}#items`} className={`${number} text-late`}>
                {words.late(late)}
              </Link>
            ) : null}
            <Link
              href={`${base}?whose=all&${query}#items`}
              className={number}
              aria-label={`${label} ${words.of(done, total)}`}
            >
              {words.of(done, total)}
            </Link>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Part({ title, lines, base }: { title: string; lines: readonly Line[]; base: string }) {
  const rest = lines.slice(mostOpen)
  return (
    <Card>
      <SectionTitle>{title}</SectionTitle>
      <Lines lines={lines.slice(0, mostOpen)} base={base} />
      {rest.length > 0 ? (
        <Fold summary={words.others(rest.length)}>
          <Lines lines={rest} base={base} />
        </Fold>
      ) : null}
    </Card>
  )
}

/** How far a campaign has come by kind, department and owner; each number opens its rows. */
export function ProgressParts({
  view: { campaign, kinds, departments, owners },
}: {
  view: CampaignView
}) {
  const base = `/portal/changes/${campaign.id}`
  return (
    <div className="grid items-start gap-4 lg:grid-cols-3">
      <Part
        title={words.byKind}
        base={base}
        lines={kinds.map((one) => ({
          ...one,
          key: one.kind,
          label: wordOf(itemKinds, one.kind),
          query: `kind=${one.kind}`,
        }))}
      />
      <Part
        title={words.byDepartment}
        base={base}
        lines={departments.map((one) => ({
          ...one,
          key: one.id,
          label: one.name,
          query: `department=${one.id}`,
        }))}
      />
      <Part
        title={words.byOwner}
        base={base}
        lines={owners.map((one) => ({
          ...one,
          key: one.id,
          label: one.name || words.nobody,
          query: `owner=${one.id}`,
        }))}
      />
    </div>
  )
}
