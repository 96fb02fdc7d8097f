import type { PayloadRequest } from 'payload'
import type { Matter } from '@/payload-types'
import { asOperation } from './catalogueContext'

const write = { collection: 'matters', depth: 0, overrideAccess: true } as const

/**
 * Saves a draft in the name of an operation, which has asked already whether it may.
 * @param name of the operation, for the hooks
 */
export const writeDraft = (
  req: PayloadRequest,
  { id, name, data }: { id: string; name: string; data: Partial<Matter> },
): Promise<Matter> =>
  asOperation({ req, name }, () => req.payload.update({ ...write, id, draft: true, data, req }))

/** Makes the latest draft, with `data`, the published record; Payload's full validation runs. */
export const writePublished = (
  req: PayloadRequest,
  { id, name, data }: { id: string; name: string; data: Partial<Matter> },
): Promise<Matter> =>
  asOperation({ req, name }, () =>
    req.payload.update({
      ...write,
      id,
      draft: false,
      data: { ...data, _status: 'published' },
      req,
    }),
  )

/**
 * Writes what belongs to the matter rather than to its text, e.g. who checked it: into the published record
 * and the draft alike, whatever the draft is about. Nothing printed changes.
 * @param matter its latest draft
 */
export async function writeBeside(
  req: PayloadRequest,
  { matter, name, data }: { matter: Matter; name: string; data: Partial<Matter> },
): Promise<Matter> {
  const write = { id: matter.id, name, data }
  if (matter._status === 'published') return writePublished(req, write)
  await writeStanding(req, { id: matter.id, data })
  return writeDraft(req, write)
}

/**
 * Changes how the published record stands without its draft: the draft may be incomplete, and
 * what it says is not to be published. Hence below Payload's own update, which takes the draft along.
 */
export async function writeStanding(
  req: PayloadRequest,
  { id, data }: { id: string; data: Partial<Matter> },
): Promise<void> {
  await req.payload.db.updateOne({ collection: 'matters', id, data, req, returning: false })
}
