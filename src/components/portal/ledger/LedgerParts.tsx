import { FileSpreadsheet, Printer, X } from 'lucide-react'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { type LedgerFields, ledgerLink, ledgerPageLink } from '@/domain/casework/ledgerLink'
import { ledgerPages as words } from '@/i18n/portalLedger'
import type { LedgerChoices } from '@/queries/casework/ledgerChoices'
import type { FilterChip } from './filterChips'

/** Without its station there is no station alone. */
const without = (field: string): LedgerFields => ({
  [field]: undefined,
  ...(field === 'station' ? { own: undefined } : {}),
})

/** The filters that are set, each a link that takes it away. */
export function LedgerChips({
  fields,
  chips,
}: {
  fields: LedgerFields
  chips: readonly FilterChip[]
}) {
  if (chips.length === 0) return null
  return (
    <ul aria-label={words.chips} className="flex flex-wrap gap-2">
      {chips.map(({ field, label }) => (
        <li key={field}>
          <Link
            href={ledgerPageLink(fields, without(field))}
            aria-label={words.remove(label)}
            className={buttonClass({ variant: 'quiet', size: 'small' })}
          >
            {label}
            <X aria-hidden="true" className="size-4" />
          </Link>
        </li>
      ))}
      <li>
        <Link href="/portal/ledger" className={buttonClass({ variant: 'plain', size: 'small' })}>
          {words.clear}
        </Link>
      </li>
    </ul>
  )
}

const leafing = { after: undefined, before: undefined, find: undefined }

/** The ledger as files, with the same filters. */
export function LedgerFiles({
  fields,
  scope,
}: {
  fields: LedgerFields
  scope: LedgerChoices['scope']
}) {
  if (!fields.startedFrom || !fields.startedTo) {
    return <p className="text-soft">{words.needsPeriod}</p>
  }
  const whole = fields.station || fields.department ? {} : scope
  const link = (file: string) =>
    ledgerLink(`/api/cases/ledger.${file}`, { ...fields, ...leafing }, whole)
  const look = buttonClass({ variant: 'secondary' })
  return (
    <p className="flex flex-wrap gap-3">
      <a href={link('xlsx')} className={look} download>
        <FileSpreadsheet aria-hidden="true" className="size-5" />
        {words.workbook}
      </a>
      <a href={link('pdf')} className={look} target="_blank" rel="noreferrer">
        <Printer aria-hidden="true" className="size-5" />
        {words.register}
      </a>
    </p>
  )
}

/** Older and newer pages. */
export function LedgerPaging({
  fields,
  next,
  previous,
}: {
  fields: LedgerFields
  next: string | null
  previous: string | null
}) {
  if (!next && !previous) return null
  const look = buttonClass({ variant: 'secondary' })
  return (
    <nav aria-label={words.pages} className="flex justify-between gap-3">
      {previous ? (
        <Link href={ledgerPageLink(fields, { before: previous })} className={look} rel="prev">
          {words.newer}
        </Link>
      ) : (
        <span />
      )}
      {next ? (
        <Link href={ledgerPageLink(fields, { after: next })} className={look} rel="next">
          {words.older}
        </Link>
      ) : null}
    </nav>
  )
}
