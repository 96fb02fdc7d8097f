import type { Payload } from 'payload'
import type { SheetSize } from '@/domain/catalogue/fit'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Matter } from '@/payload-types'
import { matterContentOf } from '@/queries/catalogue/matterContent'
import { countyOf } from '@/queries/platform/settings'
import { countyFacts } from './printFacts'

/**
 * The markup of a draft's sheet, as publishing would measure it: with the room of an edition's number,
 * date and code, so that the preview and the gate agree.
 * @param matter what stands in the form; it need not be complete
 */
export async function previewSheet({
  payload,
  matter,
  size,
  now,
}: {
  payload: Payload
  matter: Matter
  size: SheetSize
  now: Date
}): Promise<string> {
  const { renderSheetHtml } = await import('@/printing')
  const content = await matterContentOf({ payload, matter })
  const day = plainDateOf(now)
  const edition = { number: 1, shortCode: `${content.code}-XXXX`, issuedOn: day, holdsFrom: day }
  const county = countyFacts(await countyOf(payload))
  return renderSheetHtml({ content, edition, station: null, county, size })
}
