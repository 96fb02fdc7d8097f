import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { isCalledOff } from '@/domain/catalogue/editionLife/standing'
import {
  type LackedOf,
  type Span,
  measuredChange,
  measuredSpans,
  worstBy,
} from '@/domain/casework/toldOnce'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { Edition } from '@/payload-types'
import { lackedIn } from './counts'

/** What an edition did to how often a material was missing. */
export interface Measure {
  /** Id. */
  matter: string
  /** Of the edition. */
  number: number
  holdsFrom: PlainDate
  changeNote: string
  /** Code. */
  material: string
  before: LackedOf & { span: Span }
  after: LackedOf & { span: Span }
  /** Null while there are too few cases. */
  change: ReturnType<typeof measuredChange>
}

/** So many editions are measured, the newest ones. */
export const mostMeasured = 20
/** So many materials of each. */
const mostMaterials = 3

async function editionsOf(payload: Payload, matters: readonly string[]) {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { matter: { in: [...matters] } },
    select: { matter: true, number: true, holdsFrom: true, changeNote: true, calledOffOn: true },
    sort: 'number',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const byMatter = new Map<string, Edition[]>()
  for (const edition of docs as Edition[]) {
    if (isCalledOff(edition)) continue
    const matter = idOf(edition.matter) ?? ''
    byMatter.set(matter, [...(byMatter.get(matter) ?? []), edition])
  }
  return byMatter
}

/**
 * For each edition of some matters that began to hold in a period: how often its materials were missing
 * before and after. The materials that were missing most are named.
 */
export async function measuresOf(
  payload: Payload,
  {
    department,
    matters,
    span,
    today,
  }: { department: string; matters: readonly string[]; span: Span; today: PlainDate },
): Promise<Measure[]> {
  if (matters.length === 0) return []
  const asked = [...(await editionsOf(payload, matters))]
    .flatMap(([matter, editions]) =>
      editions.slice(1).map((edition, at) => ({
        matter,
        edition,
        previousFrom: editions[at].holdsFrom,
        nextFrom: editions[at + 2]?.holdsFrom,
      })),
    )
    .filter(({ edition: { holdsFrom } }) => holdsFrom >= span.from && holdsFrom <= span.to)
    .sort((a, b) => (a.edition.holdsFrom < b.edition.holdsFrom ? 1 : -1))
    .slice(0, mostMeasured)
  const measures: Measure[] = []
  for (const { matter, edition, previousFrom, nextFrom } of asked) {
    const { holdsFrom, number } = edition
    const spans = measuredSpans({ holdsFrom, previousFrom, nextFrom, today })
    if (!spans) continue
    const was = await lackedIn(payload, { department, matter, span: spans.before })
    const is = await lackedIn(payload, { department, matter, span: spans.after })
    const materials = worstBy([...new Set([...was.materials, ...is.materials])], {
      number: (code) => was.lackedOf(code).lacked + is.lackedOf(code).lacked,
      name: (code) => code,
      most: mostMaterials,
    })
    measures.push(
      ...materials.map((material) => {
        const [before, after] = [was.lackedOf(material), is.lackedOf(material)]
        return {
          matter,
          number,
          holdsFrom,
          changeNote: edition.changeNote ?? '',
          material,
          before: { ...before, span: spans.before },
          after: { ...after, span: spans.after },
          change: measuredChange(before, after),
        }
      }),
    )
  }
  return measures
}
