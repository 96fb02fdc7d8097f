import type { PlainDate } from '@/domain/platform/plainDate'
import type {
  AreaTier,
  LawKind,
  MaterialForm,
  MaterialKind,
  MaterialSource,
  StationTier,
} from '@/domain/catalogue/vocabulary'
import type { Role } from '@/domain/platform/roles'

/** An article of a law. `text` is given where it was checked word by word, else left out. */
export interface ArticleSeed {
  number: string
  text?: string
}

/**
 * A law of the library. `documentNumber` and `effectiveOn` are those of the last whole issue (made or
 * fully revised); `amendedOn` is the last amendment that was checked; later ones may exist.
 */
export interface LawSeed {
  code: string
  name: string
  kind: LawKind
  issuer: string
  documentNumber?: string
  effectiveOn?: PlainDate
  amendedOn?: PlainDate
  repealedOn?: PlainDate
  /** `code` of the law that took its place. */
  replacedBy?: string
  articles: ArticleSeed[]
}

/** A department of the county with its window in the county centre. */
export interface DepartmentSeed {
  code: string
  name: string
  shortName: string
  phone: string
  complaintPhone: string
  address: string
  window: string
  hours: string
}

/** A division of the county: 12 digits, county 6, town 3, village or community 3. */
export interface AreaSeed {
  code: string
  name: string
  tier: AreaTier
  /** `code` of the area above; absent for the county. */
  parentCode?: string
}

export interface StationAgentSeed {
  name: string
  phone: string
}

/** A place where agents serve; its agents are named in order of substitution (A, B). */
export interface StationSeed {
  code: string
  name: string
  tier: StationTier
  areaCode: string
  address: string
  phone: string
  hours: string
  agents: StationAgentSeed[]
}

/** A demonstration log-in. Its password is made when the county is seeded. */
export interface PersonSeed {
  username: string
  name: string
  phone: string
  roles: Role[]
  departmentCode?: string
  stationCode?: string
}

/** A material of the shared library, with what is usually asked of it. */
export interface MaterialSeed {
  code: string
  name: string
  kind: MaterialKind
  form: MaterialForm
  originals: number
  copies: number
  source: MaterialSource
  issuer?: string
  specification?: string
  fillingNotes?: string
  acceptanceStandard?: string
  commonMistakes?: string
}
