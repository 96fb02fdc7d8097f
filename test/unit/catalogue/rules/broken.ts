import type { MatterContent, MatterMaterial } from '@/domain/catalogue/matterContent'

/** One thing broken in a sound matter, and what the rules must find. */
export interface Breakage {
  expected: string
  change: (content: MatterContent) => Partial<MatterContent>
}

const more = <T>(list: readonly T[], item: T): T[] => [...list, item]
const material = (change: Partial<MatterMaterial>): MatterMaterial => ({
  code: 'CL-900',
  name: '破例的材料',
  kind: 'original',
  form: 'paper',
  necessity: 'required',
  originals: 1,
  copies: 0,
  source: 'applicant',
  ...change,
})
const added = (change: Partial<MatterMaterial>) => (content: MatterContent) => ({
  materials: more(content.materials, material(change)),
})
const days = (amount: number) => ({ unit: 'calendar-day' as const, amount })
const sixty = '长'.repeat(60)

/** In the order of the rules; none touches the field of another in a way that hides it. */
export const breakages: readonly Breakage[] = [
  { expected: 'error name-missing name', change: () => ({ name: '' }) },
  {
    expected: 'error department-missing department',
    change: () => ({ department: { code: '', name: '' } }),
  },
  { expected: 'error who-missing whoCanApply', change: () => ({ whoCanApply: '' }) },
  { expected: 'error basis-missing basis', change: () => ({ basis: [] }) },
  { expected: 'error steps-missing steps', change: () => ({ steps: [] }) },
  {
    expected: 'error place-name-missing places.#.name',
    change: ({ places }) => ({ places: more(places, { name: '' }) }),
  },
  {
    expected: 'error procedure-name-missing specialProcedures.#.name',
    change: ({ specialProcedures }) => ({
      specialProcedures: more(specialProcedures, { name: '', countedInLimit: false }),
    }),
  },
  {
    expected: 'error question-incomplete questions.#.answer',
    change: ({ questions }) => ({ questions: more(questions, { question: '问', answer: '' }) }),
  },
  {
    expected: 'error material-when-missing materials.#.whenNeeded',
    change: added({ necessity: 'optional' }),
  },
  {
    expected: 'error promise-too-long promisedLimit',
    change: () => ({ promisedLimit: days(61), statutoryLimit: days(60) }),
  },
  {
    expected: 'error fee-basis-missing fees.#.basis',
    change: ({ fees }) => ({ fees: more(fees, { item: '工本费', standard: '5 元' }) }),
  },
  { expected: 'error visits-not-whole visits', change: () => ({ visits: 99 }) },
  {
    expected: 'error appear-reason-missing mustAppearReason',
    change: () => ({ mustAppear: true, mustAppearReason: undefined }),
  },
  { expected: 'error phone-malformed enquiryPhone', change: () => ({ enquiryPhone: '没有' }) },
  { expected: 'error date-impossible effectiveOn', change: () => ({ effectiveOn: '2026-02-31' }) },
  { expected: 'error cancel-in-past cancelOn', change: () => ({ cancelOn: '2020-01-01' }) },
  { expected: 'hint review-overdue reviewBy', change: () => ({ reviewBy: '2020-01-01' }) },
  { expected: 'hint sentence-long urgentNote', change: () => ({ urgentNote: sixty }) },
  { expected: 'hint jargon selfServiceNote', change: () => ({ selfServiceNote: '酌情。' }) },
  {
    expected: 'hint abbreviation questions.#.answer',
    change: ({ questions }) => ({
      questions: more(questions, { question: '带什么', answer: '带 UKEY。' }),
    }),
  },
  {
    expected: 'hint place-vague questions.#.answer',
    change: ({ questions }) => ({
      questions: more(questions, { question: '去哪里', answer: '去指定窗口。' }),
    }),
  },
]
