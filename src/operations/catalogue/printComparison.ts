import type { Payload } from 'payload'
import { comparisonWords as words } from '@/i18n/editionLife'
import { editionComparison } from '@/queries/catalogue/editionComparison'
import { countyOf } from '@/queries/platform/settings'
import { Refusal } from '../refusal'
import { countyFacts } from './printFacts'

/**
 * The PDF of how two editions of a matter differ.
 * @param isWhole also what is the same
 * @throws Refusal 404 when the matter is unknown or has no two editions
 */
export async function comparisonPdf(
  payload: Payload,
  { code, from, to, isWhole }: { code: string; from?: number; to?: number; isWhole: boolean },
): Promise<{ pdf: Uint8Array; fileName: string }> {
  const found = await editionComparison(payload, { code, from, to })
  if (!found) throw new Refusal({ kind: 'not-found', message: words.unknown })
  const { content, before, after, parts } = found
  const { printComparison } = await import('@/printing')
  const { pdf } = await printComparison({
    county: countyFacts(await countyOf(payload)),
    matter: { name: content.name, code: content.code, department: content.department.name },
    before,
    after,
    parts,
    isWhole,
  })
  const fileName = `${content.name} ${words.title} ${before.number}-${after.number}.pdf`
  return { pdf, fileName }
}
