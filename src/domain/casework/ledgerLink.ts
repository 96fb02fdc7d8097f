/** What a list of cases is asked for, as it stands in an address. */
export type LedgerFields = Readonly<Record<string, string | undefined>>

/**
 * The address of something about a list of cases; what is empty is left out.
 * @param more overrides fields; `undefined` or an empty text takes one away
 */
export function ledgerLink(path: string, fields: LedgerFields, more: LedgerFields = {}): string {
  const filled = Object.entries({ ...fields, ...more }).filter((entry): entry is [string, string] =>
    Boolean(entry[1]?.trim()),
  )
  const query = new URLSearchParams(filled).toString()
  return query ? `${path}?${query}` : path
}

/** Leafing and the choice of a matter begin anew with another filter. */
const places = { after: undefined, before: undefined }

/** The page of the ledger that shows just these cases. */
export const ledgerPageLink = (fields: LedgerFields, more: LedgerFields = {}): string =>
  ledgerLink('/portal/ledger', { ...fields, ...places }, more)
