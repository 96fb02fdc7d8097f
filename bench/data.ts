import type { MatterContent, MatterInput, MatterMaterial } from '@/domain/catalogue/matterContent'
import { county, departments, matters } from '@/seed/content'
import type { CountyFacts, EditionFacts, StationFacts } from '@/printing'

/** A matter of the demonstration as plain content, without a database. */
function contentOf(input: MatterInput): MatterContent {
  const department = departments.find(({ code }) => input.code?.startsWith(`${code}-`))
  if (!department || !input.code) throw new Error(`no department for ${input.code}`)
  const { code, name, phone } = department
  return {
    plainNames: [],
    jointAgencies: [],
    audiences: [],
    themes: [],
    lifeEvents: [],
    whoCanApply: '',
    conditions: [],
    basis: [],
    steps: [],
    specialProcedures: [],
    fees: [],
    places: [],
    channels: [],
    visits: 0,
    mustAppear: false,
    deliveryMethods: [],
    questions: [],
    agency: {},
    greenChannel: false,
    remarks: [],
    type: 'public-service',
    caseType: 'promised',
    enquiryPhone: phone,
    ...input,
    code: input.code,
    department: { code, name, phone },
    materials: (input.materials ?? []).map((material): MatterMaterial => ({
      code: '',
      kind: 'original',
      form: 'paper',
      necessity: 'required',
      originals: 1,
      copies: 0,
      source: 'applicant',
      ...material,
    })),
  }
}

/**
 * As many different matters as asked for: those of the demonstration, then the same with a number in
 * the name and code, so that no two are alike and nothing can be served from a cache.
 */
export function manyMatters(count: number): MatterContent[] {
  return Array.from({ length: count }, (_, at) => {
    const content = contentOf(matters[at % matters.length])
    const round = Math.floor(at / matters.length)
    if (round === 0) return content
    return { ...content, code: `${content.code}-${round}`, name: `${content.name}（${round}）` }
  })
}

export const benchCounty: CountyFacts = {
  name: county.name,
  hotline: county.hotline,
  officeHours: county.officeHours,
  accent: county.accent,
  address: 'https://daiban.example.gov.cn',
}

export const benchStation: StationFacts = {
  code: 'ZD100201',
  name: '石门村代办点',
  agentName: '王示范',
  phone: '0999-000 0123',
  hours: '每天 8:30–16:30',
}

/** The edition of the matter at a place in the list; each has a code of its own. */
export const benchEdition = (at: number): EditionFacts => ({
  number: 1,
  shortCode: `BENCH-${String(at).padStart(4, '2')}`,
  issuedOn: '2026-11-24',
  holdsFrom: '2026-11-24',
})
