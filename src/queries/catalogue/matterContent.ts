import { idOf } from '@/access/roles'
import type {
  Agency,
  Basis,
  Fee,
  Limit,
  MatterContent,
  MatterMaterial,
  Place,
  SpecialProcedure,
  Step,
} from '@/domain/catalogue/matterContent'
import { paragraphsOf } from '@/domain/catalogue/paragraphs'
import type { MaterialKind } from '@/domain/catalogue/vocabulary'
import type { Material, Matter, Media } from '@/payload-types'
import { loadReferences, type Reader, type References } from './references'

/** A text that is there, else nothing: the store keeps null and '' for an emptied field. */
const said = (value: string | null | undefined): string | undefined => value?.trim() || undefined

/** The same object without the keys whose value is nothing, so that equal contents look equal. */
function compact<Shape extends object>(value: Shape): Shape {
  return Object.fromEntries(
    Object.entries(value).filter(([, entry]) => entry !== undefined && entry !== null),
  ) as Shape
}

function limitOf(limit: Matter['promisedLimit']): Limit | undefined {
  if (!limit?.unit) return undefined
  if (limit.unit === 'immediate') return { unit: 'immediate' }
  return limit.amount ? { unit: limit.unit, amount: limit.amount } : undefined
}

/** What is asked for follows from the numbers; the library's word counts when both are 0. */
function kindOf(originals: number, copies: number, library: MaterialKind): MaterialKind {
  if (originals > 0 && copies > 0) return 'both'
  if (originals > 0) return 'original'
  return copies > 0 ? 'copy' : library
}

const fileOf = (file: Material['blankForm'], media: References['media']): string | undefined => {
  const id = idOf(file)
  const found: Pick<Media, 'url'> | undefined = id ? media.get(id) : undefined
  return said(found?.url)
}

function materialsOf(matter: Matter, references: References): MatterMaterial[] {
  return (matter.materials ?? []).flatMap((row) => {
    const library = references.materials.get(idOf(row.material) ?? '')
    if (!library) return []
    const [originals, copies] = [row.originals ?? 0, row.copies ?? 0]
    return compact<MatterMaterial>({
      code: library.code ?? '',
      name: library.name,
      kind: kindOf(originals, copies, library.kind),
      form: library.form,
      necessity: row.necessity ?? 'required',
      whenNeeded: said(row.whenNeeded),
      note: said(row.note),
      originals,
      copies,
      // An entry without a source is refused by the rules; the shape has no word for "not said yet".
      source: library.source as MatterMaterial['source'],
      issuer: said(library.issuer),
      specification: said(library.specification),
      fillingNotes: said(library.fillingNotes),
      acceptanceStandard: said(library.acceptanceStandard),
      requiredBasis: said(row.requiredBasis) ?? said(library.requiredBasis),
      commonMistakes: said(library.commonMistakes),
      blankForm: fileOf(library.blankForm, references.media),
      sampleForm: fileOf(library.sampleForm, references.media),
    })
  })
}

function basisOf(matter: Matter, references: References): Basis[] {
  return (matter.basis ?? []).flatMap((row) => {
    const law = references.laws.get(idOf(row.law) ?? '')
    if (!law) return []
    return compact<Basis>({
      law: law.title,
      documentNumber: said(law.documentNumber),
      kind: law.kind,
      articles: row.articles ?? [],
    })
  })
}

const stepsOf = (matter: Matter): Step[] =>
  (matter.steps ?? []).map(({ name, actor, limit, note }) =>
    compact({ name: name ?? '', actor: said(actor), limit: said(limit), note: said(note) }),
  )

const proceduresOf = (matter: Matter): SpecialProcedure[] =>
  (matter.specialProcedures ?? []).map(({ name, countedInLimit, limit, note }) =>
    compact({
      name: name ?? '',
      countedInLimit: countedInLimit ?? false,
      limit: said(limit),
      note: said(note),
    }),
  )

const feesOf = (matter: Matter): Fee[] =>
  (matter.fees ?? []).map(({ item, standard, basis, reduction }) =>
    compact({
      item: item ?? '',
      standard: standard ?? '',
      basis: said(basis),
      reduction: said(reduction),
    }),
  )

const placesOf = (matter: Matter): Place[] =>
  (matter.places ?? []).map(({ name, address, hours, phone }) =>
    compact({ name: name ?? '', address: said(address), hours: said(hours), phone: said(phone) }),
  )

/**
 * What a matter says, from its document and what it points to. Pure; see {@link contentsOf}.
 * @param matter a document of any depth, published or draft; incomplete drafts give empty parts
 */
export function contentFrom(matter: Matter, references: References): MatterContent {
  const department = references.departments.get(idOf(matter.department) ?? '')
  return compact<MatterContent>({
    code: matter.code ?? '',
    name: matter.name ?? '',
    plainNames: matter.plainNames ?? [],
    subItem: said(matter.subItem),
    basicCode: said(matter.basicCode),
    implementationCode: said(matter.implementationCode),
    businessItemCode: said(matter.businessItemCode),
    type: matter.type,
    powerSource: matter.powerSource ?? undefined,
    exerciseLevel: matter.exerciseLevel ?? undefined,
    department: compact({
      code: department?.code ?? '',
      name: department?.name ?? '',
      phone: said(department?.phone),
    }),
    implementingBodyCode: said(matter.implementingBodyCode),
    entrustedDepartment: said(matter.entrustedDepartment),
    jointAgencies: matter.jointAgencies ?? [],
    audiences: matter.audiences ?? [],
    themes: matter.themes ?? [],
    lifeEvents: matter.lifeEvents ?? [],
    serviceScope: matter.serviceScope ?? undefined,
    whoCanApply: matter.whoCanApply?.trim() ?? '',
    conditions: paragraphsOf(matter.conditions),
    basis: basisOf(matter, references),
    materials: materialsOf(matter, references),
    steps: stepsOf(matter),
    specialProcedures: proceduresOf(matter),
    caseType: matter.caseType,
    statutoryLimit: limitOf(matter.statutoryLimit),
    promisedLimit: limitOf(matter.promisedLimit),
    limitStart: matter.limitStart ?? undefined,
    fees: feesOf(matter),
    places: placesOf(matter),
    hours: said(matter.hours),
    channels: matter.channels ?? [],
    visits: matter.visits ?? 0,
    visitsReason: said(matter.visitsReason),
    mustAppear: matter.mustAppear ?? false,
    mustAppearReason: said(matter.mustAppearReason),
    resultName: said(matter.resultName),
    deliveryMethods: matter.deliveryMethods ?? [],
    enquiryPhone: matter.enquiryPhone?.trim() ?? '',
    complaintPhone: said(matter.complaintPhone),
    remedy: said(matter.remedy),
    questions: (matter.questions ?? []).map(({ question, answer }) => ({
      question: question ?? '',
      answer: answer ?? '',
    })),
    agency: compact<Agency>({
      village: matter.agency?.village ?? undefined,
      community: matter.agency?.community ?? undefined,
      town: matter.agency?.town ?? undefined,
      county: matter.agency?.county ?? undefined,
    }),
    greenChannel: matter.greenChannel ?? false,
    urgentNote: said(matter.urgentNote),
    selfServiceNote: said(matter.selfServiceNote),
    remarks: paragraphsOf(matter.remarks),
    responsiblePerson: said(matter.responsiblePerson),
    reviewBy: said(matter.reviewBy),
    lastCheckedOn: said(matter.lastCheckedOn),
    effectiveOn: said(matter.effectiveOn),
    cancelOn: said(matter.cancelOn),
  })
}

/**
 * What each of the matters says, in their order; at most four queries for all of them together.
 * The caller has read the matters with the person's access; libraries and departments are public.
 */
export async function contentsOf({
  payload,
  req,
  matters,
}: Reader & { matters: readonly Matter[] }): Promise<MatterContent[]> {
  const references = await loadReferences({ payload, req, matters })
  return matters.map((matter) => contentFrom(matter, references))
}

/** What one matter says. See {@link contentsOf}. */
export async function matterContentOf({
  payload,
  req,
  matter,
}: Reader & { matter: Matter }): Promise<MatterContent> {
  const references = await loadReferences({ payload, req, matters: [matter] })
  return contentFrom(matter, references)
}
