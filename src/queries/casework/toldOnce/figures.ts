import type { PayloadRequest } from 'payload'
import {
  type GuideLine,
  type Span,
  type ToldCounts,
  guideLine,
  sumTold,
  worstBy,
} from '@/domain/casework/toldOnce'
import type { PlainDate } from '@/domain/platform/plainDate'
import { materialCounts, matterCounts } from './counts'
import { guidesOf, materialNames } from './guides'
import { type Measure, measuresOf } from './measures'
import { type Repeat, repeatsOf } from './repeats'

/** A matter as the figures name it. */
export interface NamedMatter {
  id: string
  code: string
  name: string
}

/** What was told and sent back of a matter. */
export interface MatterLine extends ToldCounts {
  matter: NamedMatter
}

/** A material that was missing in cases of a matter, and where the guide speaks of it. */
export interface MaterialLine {
  matter: NamedMatter
  code: string
  name: string
  cases: number
  /** Cases of the matter. */
  taken: number
  /** Null when the guide does not name it any more. */
  line: GuideLine | null
}

/** All figures of a department in a period. */
export interface ToldOnceFigures {
  all: ToldCounts
  /** The most told first. */
  matters: MatterLine[]
  /** The most missing first. */
  materials: MaterialLine[]
  /** The newest first; materials by name. */
  repeats: Repeat[]
  measures: (Omit<Measure, 'matter' | 'material'> & {
    matter: NamedMatter
    material: { code: string; name: string }
  })[]
}

/**
 * How often a department's cases had to be told what is missing, or were sent back, and which lines of its
 * guides that points at.
 * @param department id; who may see it was asked before
 * @param most how many lines of each kind
 */
export async function toldOnceFigures(
  req: PayloadRequest,
  {
    department,
    span,
    today,
    most,
  }: { department: string; span: Span; today: PlainDate; most: number },
): Promise<ToldOnceFigures> {
  const { payload } = req
  const counts = await matterCounts(payload, { department, span })
  const matters = counts.map(({ matter }) => matter)
  const lacked = worstBy(await materialCounts(payload, { department, span }), {
    number: ({ cases }) => cases,
    name: ({ matter, material }) => `${matter} ${material}`,
    most,
  })
  const repeats = await repeatsOf(payload, { department, span, most })
  const measures = await measuresOf(payload, { department, matters, span, today })
  const guides = await guidesOf(req, matters)
  const names = await materialNames(payload, [
    ...[...lacked, ...measures].map(({ material }) => material),
    ...repeats.flatMap(({ materials }) => materials),
  ])
  const nameOf = (code: string) => names.get(code) ?? code
  const matterOf = (id: string): NamedMatter => {
    const { code = '', name = '' } = guides.get(id) ?? {}
    return { id, code, name }
  }
  return {
    all: sumTold(counts),
    matters: counts
      .map(({ matter, ...line }) => ({ ...line, matter: matterOf(matter) }))
      .sort(
        (a, b) => b.told - a.told || b.back - a.back || (a.matter.code < b.matter.code ? -1 : 1),
      ),
    materials: lacked.map(({ matter, material, cases }) => ({
      matter: matterOf(matter),
      code: material,
      name: nameOf(material),
      cases,
      taken: counts.find((line) => line.matter === matter)?.taken ?? cases,
      line: guideLine(guides.get(matter)?.materials ?? [], material),
    })),
    repeats: repeats.map((repeat) => ({ ...repeat, materials: repeat.materials.map(nameOf) })),
    measures: measures.map(({ matter, material, ...measure }) => ({
      ...measure,
      matter: matterOf(matter),
      material: { code: material, name: nameOf(material) },
    })),
  }
}
