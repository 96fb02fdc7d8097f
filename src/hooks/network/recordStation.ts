import type { CollectionAfterChangeHook } from 'payload'
import { idOf, personOf } from '@/access/roles'
import { stationWords } from '@/i18n/network'
import { recordAudit } from '@/operations/platform/audit'
import type { Station } from '@/payload-types'

const watched = [
  'code',
  'name',
  'tier',
  'area',
  'address',
  'phone',
  'hours',
  'agents',
  'photos',
  'servesAll',
  'matters',
  'active',
] as const

/** A value to compare, with relationships by their ids, and without the ids of rows. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value ?? null
  if ('createdAt' in value) return idOf(value as unknown as { id: string })
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, inner]) => [key, plain(inner)]),
  )
}

const textOf = (value: unknown) => JSON.stringify(plain(value))

/** Notes which fields of a station somebody changed; names of fields, never what is in them. */
export const recordStation: CollectionAfterChangeHook<Station> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  // The demonstration's stations are nobody's act.
  if (!personOf(req)) return doc
  const common = { req, subject: `${doc.code} ${doc.name}`, subjectId: doc.id }
  if (operation === 'create') {
    await recordAudit({ ...common, action: 'station-created' })
    return doc
  }
  const changed = watched.filter((name) => textOf(doc[name]) !== textOf(previousDoc[name]))
  if (changed.length > 0) {
    const detail = changed.map((name) => stationWords[name].label.zh).join('、')
    await recordAudit({ ...common, action: 'station-changed', detail })
  }
  return doc
}
