import type { PlainDate } from '../platform/plainDate'
import type {
  AgencyMode,
  Audience,
  CaseType,
  DeliveryMethod,
  ExerciseLevel,
  LawKind,
  LifeEvent,
  LimitStart,
  LimitUnit,
  MaterialForm,
  MaterialKind,
  MaterialSource,
  MatterType,
  Necessity,
  PowerSource,
  ServiceChannel,
  ServiceScope,
  Theme,
} from './vocabulary'

/** A time limit. `amount` is in the unit, and absent when the unit is `immediate`. */
export interface Limit {
  unit: LimitUnit
  amount?: number
}

/** One legal basis: a law of the library and the articles that the matter rests on, e.g. `['第十一条']`. */
export interface Basis {
  law: string
  documentNumber?: string
  kind?: LawKind
  articles: string[]
}

/** One material of a matter: the library's entry with what this matter asks of it. */
export interface MatterMaterial {
  code: string
  name: string
  kind: MaterialKind
  form: MaterialForm
  necessity: Necessity
  /** When it is needed; must be given when the material is optional. Plain words. */
  whenNeeded?: string
  /** Who needs it, in plain words: 家里每个成年人都要签字. */
  note?: string
  /** Number of originals to hand in or show. */
  originals: number
  /** Number of copies to hand in. */
  copies: number
  source: MaterialSource
  issuer?: string
  specification?: string
  fillingNotes?: string
  acceptanceStandard?: string
  requiredBasis?: string
  commonMistakes?: string
  /** Address below the site of the blank form and of the filled example. */
  blankForm?: string
  sampleForm?: string
}

/** One step of the process: who does it, and by when. */
export interface Step {
  name: string
  /** Who acts, in plain words: 村代办点, 县民政局. */
  actor?: string
  /** The limit of the step as printed: 1 个工作日, 当天. */
  limit?: string
  note?: string
}

export interface SpecialProcedure {
  name: string
  countedInLimit: boolean
  limit?: string
  note?: string
}

export interface Fee {
  item: string
  /** 标准, e.g. 10 元/本. */
  standard: string
  basis?: string
  reduction?: string
}

export interface Place {
  name: string
  address?: string
  hours?: string
  phone?: string
}

export interface Question {
  question: string
  answer: string
}

/** How each tier serves the matter (直办, 代办, 协办, 公开告知). */
export interface Agency {
  village?: AgencyMode
  community?: AgencyMode
  town?: AgencyMode
  county?: AgencyMode
}

/**
 * Everything that a matter says, in plain data, with references resolved and rich text as paragraphs.
 * Import, seed, guide, sheet, search, export and the snapshot of an edition all use this one shape.
 */
export interface MatterContent {
  code: string
  name: string
  /** 日常用语: what people call it. */
  plainNames: string[]
  subItem?: string
  /** 基本编码, 实施编码, 业务办理项编码. */
  basicCode?: string
  implementationCode?: string
  businessItemCode?: string
  type: MatterType
  powerSource?: PowerSource
  exerciseLevel?: ExerciseLevel
  department: { code: string; name: string; phone?: string }
  implementingBodyCode?: string
  entrustedDepartment?: string
  jointAgencies: string[]
  audiences: Audience[]
  themes: Theme[]
  lifeEvents: LifeEvent[]
  serviceScope?: ServiceScope

  /** Who may apply, in a sentence or two of plain words; printed on the sheet. `**bold**` marks stress. */
  whoCanApply: string
  /** 受理条件 in full, as paragraphs; printed in the guide. */
  conditions: string[]
  basis: Basis[]
  materials: MatterMaterial[]
  steps: Step[]
  specialProcedures: SpecialProcedure[]
  caseType: CaseType
  statutoryLimit?: Limit
  promisedLimit?: Limit
  limitStart?: LimitStart
  /** No entry means 不收费. */
  fees: Fee[]
  places: Place[]
  hours?: string
  channels: ServiceChannel[]
  /** 到办事现场次数; 0 means no visit at all. */
  visits: number
  visitsReason?: string
  /** 须本人到场 and 必须现场办理原因. */
  mustAppear: boolean
  mustAppearReason?: string
  resultName?: string
  deliveryMethods: DeliveryMethod[]
  enquiryPhone: string
  complaintPhone?: string
  /** 行政复议/诉讼 in a sentence. */
  remedy?: string
  questions: Question[]
  agency: Agency
  greenChannel: boolean
  /** 着急怎么办 and 不想代办, in plain words; printed on the sheet. `**bold**` marks stress. */
  urgentNote?: string
  selfServiceNote?: string
  /** 补充说明, as paragraphs, in the guide only. */
  remarks: string[]

  responsiblePerson?: string
  /** 复核期限 and 上次核对. */
  reviewBy?: PlainDate
  lastCheckedOn?: PlainDate
  effectiveOn?: PlainDate
  cancelOn?: PlainDate
}

/**
 * A matter as it comes from a workbook or the seed: natural keys instead of ids. Fields that are
 * absent are left as they are in an existing matter; '' or an empty list empties them.
 */
export type MatterInput = Partial<Omit<MatterContent, 'department' | 'materials'>> & {
  name: string
  departmentCode?: string
  departmentName?: string
  materials?: MaterialInput[]
  /** Limits that are said not to exist: they are taken away. */
  withoutLimits?: ('statutoryLimit' | 'promisedLimit')[]
}

/** A material in an input: matched to the library by code, then by name; made there when new. */
export type MaterialInput = Partial<MatterMaterial> & { name: string }
