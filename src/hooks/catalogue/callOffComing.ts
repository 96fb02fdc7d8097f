import type { CollectionBeforeValidateHook } from 'payload'
import { callOffNext } from '@/operations/catalogue/callOffNext'
import type { CatalogueContext } from '@/operations/catalogue/catalogueContext'
import type { Matter } from '@/payload-types'

/**
 * A save that takes a scheduled draft back to drafting calls off the edition that was issued ahead: what was
 * read is what takes effect. Runs after the stage is filled in.
 */
export const callOffComing: CollectionBeforeValidateHook<Matter> = async ({
  data = {},
  originalDoc,
  req,
}) => {
  const { catalogueOperation } = req.context as CatalogueContext
  if (catalogueOperation && catalogueOperation !== 'saveMatterInput') return data
  if (!originalDoc?.nextEdition || data.stage === 'scheduled') return data
  await callOffNext({ req, matter: originalDoc, now: new Date() })
  return { ...data, nextEdition: null }
}
