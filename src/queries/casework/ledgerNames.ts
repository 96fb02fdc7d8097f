import type { PayloadRequest } from 'payload'
import type { LedgerFields } from '@/domain/casework/ledgerLink'

const collections = {
  station: 'stations',
  department: 'departments',
  matter: 'matters',
  lacked: 'materials',
} as const

/** What the codes in a ledger's address are called, by field; nothing for a code that is unknown. */
export async function ledgerNames(
  req: PayloadRequest,
  fields: LedgerFields,
): Promise<LedgerFields> {
  const names: Record<string, string> = {}
  for (const [field, collection] of Object.entries(collections)) {
    const code = fields[field]?.trim().toUpperCase()
    if (!code) continue
    const { docs } = await req.payload.find({
      collection,
      where: { code: { equals: code } },
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (docs[0]) names[field] = docs[0].name
  }
  return names
}
