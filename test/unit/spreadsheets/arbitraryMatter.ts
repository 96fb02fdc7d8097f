import fc from 'fast-check'
import type { Limit, MatterContent, MatterMaterial } from '@/domain/catalogue/matterContent'
import {
  agencyModes,
  audiences,
  caseTypes,
  deliveryMethods,
  exerciseLevels,
  lawKinds,
  lifeEvents,
  limitStarts,
  materialForms,
  materialKinds,
  materialSources,
  matterTypes,
  necessities,
  powerSources,
  serviceChannels,
  serviceScopes,
  themes,
  type Term,
} from '@/domain/catalogue/vocabulary'

const one = <Value extends string>(list: readonly Term<Value>[]) =>
  fc.constantFrom(...list.map(({ value }) => value))
const many = <Value extends string>(list: readonly Term<Value>[]) =>
  fc.uniqueArray(one(list), { maxLength: 3 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const signs = [
  ...'甲乙丙办理证明一二三十ab12０１、，。；;,：:()（）《》「」“”-—→/.\n\'"=+@ 无否问答',
]
/** A text as a person might type it, with everything that could be mistaken for structure. */
const text = (most: number) =>
  fc
    .oneof(
      fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: Math.min(most, 14) }),
      fc.constantFrom(
        '=1+1',
        '+86 539',
        '-5',
        '@SUM',
        '无',
        '/',
        '见「收费」表',
        "'a",
        '1.甲',
        '𠮷䶮🙂',
      ),
    )
    .map((value) => value.trim())
    .filter((value) => value.length > 0 && value.length <= most)
/** One line, as the fields for short texts hold. */
const line = (most: number) => text(most).map((value) => value.replace(/\s+/g, ' '))

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const amount = fc.integer({ min: 1, max: 3650 })
const limit: fc.Arbitrary<Limit> = fc.oneof(
  fc.constant<Limit>({ unit: 'immediate' }),
  fc.record({ unit: fc.constantFrom('working-day' as const, 'calendar-day' as const), amount }),
)
const few = fc.integer({ min: 0, max: 20 })
const list = <T>(item: fc.Arbitrary<T>, most = 3) => fc.array(item, { maxLength: most })
const code = fc.stringMatching(/^[A-Z]{2}-\d{4}$/)

const material: fc.Arbitrary<MatterMaterial> = fc.record({
  code: fc.stringMatching(/^CL-\d{3}$/),
  name: line(100),
  kind: one(materialKinds),
  form: one(materialForms),
  necessity: one(necessities),
  whenNeeded: maybe(line(120)),
  note: maybe(line(120)),
  originals: few,
  copies: few,
  source: one(materialSources),
  issuer: maybe(line(80)),
  specification: maybe(line(200)),
  fillingNotes: maybe(text(1000)),
  acceptanceStandard: maybe(text(1000)),
  requiredBasis: maybe(line(300)),
  commonMistakes: maybe(text(1000)),
})

/** Any matter that the form lets one enter. */
export const matterContent: fc.Arbitrary<MatterContent> = fc.record({
  code,
  name: line(100),
  plainNames: fc.uniqueArray(line(30), { maxLength: 4 }),
  subItem: maybe(line(100)),
  basicCode: maybe(fc.stringMatching(/^\d{12}$/)),
  implementationCode: maybe(fc.stringMatching(/^\d{31}$/)),
  businessItemCode: maybe(fc.stringMatching(/^\d{33}$/)),
  type: one(matterTypes),
  powerSource: maybe(one(powerSources)),
  exerciseLevel: maybe(one(exerciseLevels)),
  department: fc.constant({ code: 'MZ', name: '示范县民政局' }),
  implementingBodyCode: maybe(line(60)),
  entrustedDepartment: maybe(line(100)),
  jointAgencies: fc.uniqueArray(line(60), { maxLength: 3 }),
  audiences: many(audiences),
  themes: many(themes),
  lifeEvents: many(lifeEvents),
  serviceScope: maybe(one(serviceScopes)),
  whoCanApply: text(600),
  conditions: list(line(200), 4),
  basis: fc.uniqueArray(
    fc.record({
      law: line(200),
      documentNumber: maybe(line(80)),
      kind: one(lawKinds),
      articles: list(line(40)),
    }),
    { maxLength: 3, selector: ({ law }) => law },
  ),
  materials: list(material, 4),
  steps: list(
    fc.record({
      name: line(60),
      actor: maybe(line(40)),
      limit: maybe(line(30)),
      note: maybe(line(120)),
    }),
  ),
  specialProcedures: list(
    fc.record({
      name: line(60),
      countedInLimit: fc.boolean(),
      limit: maybe(line(30)),
      note: maybe(line(200)),
    }),
  ),
  caseType: one(caseTypes),
  statutoryLimit: maybe(limit),
  promisedLimit: maybe(limit),
  limitStart: maybe(one(limitStarts)),
  fees: list(
    fc.record({
      item: line(60),
      standard: line(80),
      basis: maybe(line(200)),
      reduction: maybe(line(200)),
    }),
  ),
  places: list(
    fc.record({
      name: line(60),
      address: maybe(line(120)),
      hours: maybe(line(60)),
      phone: maybe(line(40)),
    }),
  ),
  hours: maybe(line(80)),
  channels: many(serviceChannels),
  visits: few,
  visitsReason: maybe(line(120)),
  mustAppear: fc.boolean(),
  mustAppearReason: maybe(line(120)),
  resultName: maybe(line(80)),
  deliveryMethods: many(deliveryMethods),
  enquiryPhone: line(40),
  complaintPhone: maybe(line(40)),
  remedy: maybe(line(300)),
  questions: list(fc.record({ question: line(120), answer: text(1000) })),
  agency: fc.record({
    village: maybe(one(agencyModes)),
    community: maybe(one(agencyModes)),
    town: maybe(one(agencyModes)),
    county: maybe(one(agencyModes)),
  }),
  greenChannel: fc.boolean(),
  urgentNote: maybe(text(200)),
  selfServiceNote: maybe(text(200)),
  remarks: list(line(200), 4),
  responsiblePerson: maybe(line(30)),
  reviewBy: maybe(day),
  lastCheckedOn: maybe(day),
  effectiveOn: maybe(day),
  cancelOn: maybe(day),
})
