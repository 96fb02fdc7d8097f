import type { MatterContent } from '@/domain/catalogue/matterContent'
import type { Ahead } from '@/domain/catalogue/editionLife/ahead'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { Fit, SheetSize } from '@/domain/catalogue/fit'

/** What a print says about the edition it shows. */
export interface EditionFacts {
  number: number
  /** Code in letters beside the QR, e.g. MZ0104-7K2F. */
  shortCode: string
  issuedOn: PlainDate
  holdsFrom: PlainDate
  changeNote?: string
  /** Said instead of the dates on a print that no longer holds: 已被第 8 版替换. */
  ended?: string
}

/** What a print says about the station that hands it out. */
export interface StationFacts {
  code: string
  name: string
  agentName?: string
  phone: string
  hours?: string
  address?: string
}

/** What every print says about the county. */
export interface CountyFacts {
  name: string
  hotline: string
  officeHours: string
  /** `#rrggbb` as the county set it; printing keeps the contrast. */
  accent?: string
  /** Where people reach the site, without a slash at the end; goes into QR codes. */
  address: string
}

/** A matter to be printed: a draft has no edition, a print of the county's no station. */
export interface MatterDocument {
  content: MatterContent
  edition: EditionFacts | null
  station: StationFacts | null
  county: CountyFacts
}

/** A type step that was found to fit; printing checks it and measures again only when it does not hold. */
export type Layout = Pick<Fit, 'step'> & Partial<Pick<Fit, 'split'>>

export interface SheetDocument extends MatterDocument {
  /** Without it a4. */
  size?: SheetSize
  layout?: Layout
}

export type GuideDocument = MatterDocument

/** 一次性告知单： blank, or with what is missing ticked. */
export interface NoticeFormDocument extends MatterDocument {
  /** Places of the missing materials in the matter's list, from 0. */
  missing?: number[]
}

/** 公示栏： the matters that a station serves. */
export interface PosterDocument {
  station: StationFacts
  county: CountyFacts
  matters: MatterContent[]
  /** The day of the print. */
  printedOn: PlainDate
}

/** 便民服务卡： one card a station, ten on a page; one station alone fills the page. */
export interface CardsDocument {
  stations: StationFacts[]
  county: CountyFacts
}

/** 联系牌： a station's page for the wall. */
export interface StationCardDocument {
  station: StationFacts
  /** In order: the first serves, the others stand in. */
  agents: { name: string; phone?: string }[]
  county: CountyFacts
  /** Address of the station's public page; goes into the QR code. */
  page: string
}

/** 门牌： the plate beside the door. */
export interface DoorPlateDocument {
  name: string
  county: Pick<CountyFacts, 'name' | 'accent'>
  size: PlateSize
}

/** A4 or A3, across. */
export type PlateSize = 'a4' | 'a3'

/** One sheet of a kit or book. */
export interface BoundSheet {
  content: MatterContent
  edition: EditionFacts | null
  layout?: Layout
}

/** A station's kit: contents and all its sheets. */
export interface KitDocument {
  station: StationFacts
  county: CountyFacts
  sheets: BoundSheet[]
  /** The day of the print. */
  printedOn: PlainDate
  /** For a later day: what holds from it on, or only what changes on it. */
  ahead?: Ahead
  /** Without it a4. */
  size?: SheetSize
}

/** The county's whole book: cover, contents by department, all sheets. */
export interface BookDocument {
  county: CountyFacts
  sheets: BoundSheet[]
  /** The day of the print. */
  printedOn: PlainDate
  /** For a later day: what holds from it on, or only what changes on it. */
  ahead?: Ahead
  /** Without it a4. */
  size?: SheetSize
}

/** The ledger 台账 of a period as a register. */
export interface RegisterDocument {
  title: string
  /** What it covers: scope and period. */
  about: string
  /** Cells in the order of the ledger's columns. */
  rows: readonly (readonly string[])[]
  /** `#rrggbb` as the county set it. */
  accent?: string
  /** The day of the print. */
  printedOn: PlainDate
}

/** Told while a long print is made; `done` and `total` count sheets. */
export interface Progress {
  done: number
  total: number
}

/** How a long print reports and stops. */
export interface LongPrintOptions {
  onProgress?: (progress: Progress) => void | Promise<void>
  /** Aborting it rejects with the signal's reason and frees the browser. */
  signal?: AbortSignal
}

/** A finished PDF. */
export interface Printed {
  pdf: Uint8Array
  pages: number
}
