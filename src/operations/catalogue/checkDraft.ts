import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { checkMatter, type Finding, type LawStanding } from '@/domain/catalogue/rules'
import { plainDateOf } from '@/domain/platform/plainDate'
import { catalogueText as say } from '@/i18n/catalogueText'
import type { Matter } from '@/payload-types'
import { lawStandings } from '@/queries/catalogue/lawStandings'
import { contentFrom } from '@/queries/catalogue/matterContent'
import { plainWordsOf } from '@/queries/catalogue/plainWords'
import { loadReferences } from '@/queries/catalogue/references'

/** A draft's content, and what the rules say of it. */
export interface CheckedDraft {
  content: MatterContent
  findings: Finding[]
}

type Rows = 'materials' | 'basis'

/**
 * Rows that point nowhere yet are missing from the content, so the rules count without them; the
 * paths of what they find are moved back to the rows of the form.
 */
function atTheirRows(findings: Finding[], kept: Record<Rows, number[]>): Finding[] {
  return findings.map((finding) => {
    const [, rows, at, rest = ''] = /^(materials|basis)\.(\d+)(.*)$/.exec(finding.path) ?? []
    if (!rows) return finding
    return { ...finding, path: `${rows}.${kept[rows as Rows][Number(at)] ?? at}${rest}` }
  })
}

function rowsWithout(rows: Rows, count: number, kept: readonly number[]): Finding[] {
  return Array.from({ length: count }, (_, at) => at)
    .filter((at) => !kept.includes(at))
    .map((at) => ({
      level: 'error',
      code: 'row-empty',
      path: rows === 'materials' ? `materials.${at}.material` : `basis.${at}.law`,
      message: rows === 'materials' ? say.materialNotChosen(at + 1) : say.lawNotChosen(at + 1),
    }))
}

/**
 * Runs every rule over a draft, or over what stands in the form, saved or not.
 * @param matter the draft; relations by id, incomplete rows allowed
 * @param laws of the whole library, when many are checked
 */
export async function checkDraft({
  payload,
  matter,
  now,
  laws,
}: {
  payload: Payload
  matter: Matter
  now: Date
  laws?: readonly LawStanding[]
}): Promise<CheckedDraft> {
  const references = await loadReferences({ payload, matters: [matter] })
  const content = contentFrom(matter, references)
  const titles = content.basis.map(({ law }) => law)
  const standings = laws ?? (await lawStandings({ payload, titles }))
  const [materials, basis] = [matter.materials ?? [], matter.basis ?? []]
  const kept: Record<Rows, number[]> = {
    materials: materials.flatMap(({ material }, at) =>
      references.materials.has(idOf(material) ?? '') ? [at] : [],
    ),
    basis: basis.flatMap(({ law }, at) => (references.laws.has(idOf(law) ?? '') ? [at] : [])),
  }
  const plainWords = await plainWordsOf(payload)
  const found = checkMatter(content, { today: plainDateOf(now), laws: standings, plainWords })
  return {
    content,
    findings: [
      ...rowsWithout('basis', basis.length, kept.basis),
      ...rowsWithout('materials', materials.length, kept.materials),
      ...atTheirRows(found, kept),
    ],
  }
}
