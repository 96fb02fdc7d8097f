import type { Payload } from 'payload'
import { comparisonWords as words } from '@/i18n/editionLife'
import { type Instead, editionComparison } from '@/queries/catalogue/editionComparison'
import { countyOf } from '@/queries/platform/settings'
import { Refusal } from '../refusal'
import { countyFacts } from './printFacts'

/** What was wrong with the numbers of two editions. */
export const sayInstead = (instead: Instead): string =>
  instead.kind === 'unknown' ? words.noSuch(instead.numbers) : words.twice(instead.number)

/**
 * The PDF of how two editions of a matter differ.
 * @param isWhole also what is the same
 * @throws Refusal 404 when the matter is unknown or has no two editions, or none with such a number; 400 for one
 *   edition and itself
 */
export async function comparisonPdf(
  payload: Payload,
  { code, from, to, isWhole }: { code: string; from?: number; to?: number; isWhole: boolean },
): Promise<{ pdf: Uint8Array; fileName: string }> {
  const found = await editionComparison(payload, { code, from, to })
  if (!found) throw new Refusal({ kind: 'not-found', message: words.unknown })
  const { content, before, after, parts, instead } = found
  if (instead) {
    const kind = instead.kind === 'unknown' ? 'not-found' : 'invalid'
    throw new Refusal({ kind, message: sayInstead(instead) })
  }
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
