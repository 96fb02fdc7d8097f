import type { Payload } from 'payload'
import { laws, materials } from './content'

/** Writes the laws with their articles, then the links from a repealed law to the one in its place. */
async function writeLaws(payload: Payload): Promise<void> {
  const ids = new Map<string, string>()
  for (const { code, name, replacedBy: _later, ...law } of laws) {
    const { id } = await payload.create({
      collection: 'laws',
      overrideAccess: true,
      depth: 0,
      data: { ...law, title: name },
    })
    ids.set(code, id)
  }
  for (const { code, replacedBy } of laws) {
    const id = ids.get(code)
    const later = replacedBy ? ids.get(replacedBy) : undefined
    if (!id || !later) continue
    await payload.update({
      collection: 'laws',
      id,
      overrideAccess: true,
      depth: 0,
      data: { replacedBy: later },
    })
  }
}

/** Writes the libraries that matters point to: laws and materials. */
export async function writeLibrary(payload: Payload): Promise<void> {
  await writeLaws(payload)
  for (const { originals: _originals, copies: _copies, ...material } of materials) {
    await payload.create({
      collection: 'materials',
      overrideAccess: true,
      depth: 0,
      data: material,
    })
  }
}
