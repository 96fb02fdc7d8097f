import type { CollectionAfterChangeHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'
import { catalogueChanged } from '@/operations/catalogue/catalogueChanged'

/** What a caller that writes many puts into the context of each; it says once what it did, at the end. */
export const partOfMany = { isPartOfMany: true } as const

async function show(req: PayloadRequest): Promise<void> {
  if (!req.context.isPartOfMany) await catalogueChanged({ req })
}

/** A changed station, department, area or file shows on the citizens' pages as soon as it is written. */
export const showChange: CollectionAfterChangeHook = async ({ doc, req }) => {
  await show(req)
  return doc
}

/** So do the county's settings: name, phone, hours, logo and colour. */
export const showSettings: GlobalAfterChangeHook = async ({ doc, req }) => {
  await show(req)
  return doc
}
