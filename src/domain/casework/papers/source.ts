import type { WorkingDays } from '../../calendar/workingDays'
import type { MatterContent, MatterMaterial } from '../../catalogue/matterContent'
import type { PlainDate } from '../../platform/plainDate'
import { sayCaseNumber } from '../caseNumber'
import type { CaseEvent, EventKind, Holder } from '../events'
import type { CaseLimits } from '../settings'
import type { PaperEntry, PaperKind } from './kinds'

/** A citizen as a paper shows her; the numbers masked or whole, as was decided before. */
export interface PaperPerson {
  name: string
  idNumber: string
  phone: string
}

/** Somebody who acts for the applicant. */
export interface PaperProxy extends PaperPerson {
  relation: string
}

/** Everything that the papers of a case are made of. */
export interface PaperSource {
  /** 14 digits. */
  number: string
  events: readonly CaseEvent[]
  /** The edition under which the case was taken. */
  content: MatterContent
  calendar: WorkingDays
  limits: CaseLimits
  /** Stations above the one that was first asked, nearest first. */
  above: readonly Holder[]
  applicant: PaperPerson
  proxy?: PaperProxy
  /** Names of stations and of people, by id. */
  names: Readonly<Record<string, string>>
}

/** What every paper says. */
export interface PaperHead<Kind extends PaperKind = PaperKind> {
  kind: Kind
  title: string
  /** In groups, as it is read out. */
  number: string
  /** Without blanks, for the address in the QR code. */
  plainNumber: string
  matter: { name: string; code: string }
  department: string
  /** The day of the event. */
  on: PlainDate
  /** The station or department that hands it out. */
  issuer: string
  /** The person who acted; '' when the system did. */
  handledBy: string
  applicant: PaperPerson
  proxy?: PaperProxy
}

/** A station's or department's name. */
export const holderName = ({ names, content }: PaperSource, { party, id }: Holder): string =>
  party === 'department' ? content.department.name : (names[id] ?? '')

/** The event of a paper, with its data. */
export function eventAt<Kind extends EventKind>(
  { events }: PaperSource,
  order: number,
  kind: Kind,
): Extract<CaseEvent, { kind: Kind }> {
  const event = events[order - 1]
  if (event?.kind !== kind) throw new Error(`Event ${order} is no ${kind}`)
  return event as Extract<CaseEvent, { kind: Kind }>
}

/** The head of a paper. */
export function headOf<Kind extends PaperKind>(
  source: PaperSource,
  { title, event, on }: PaperEntry,
  { kind, issuer }: { kind: Kind; issuer: Holder },
): PaperHead<Kind> {
  const { content, number, names, events, applicant, proxy } = source
  return {
    kind,
    title,
    number: sayCaseNumber(number),
    plainNumber: number,
    matter: { name: content.name, code: content.code },
    department: content.department.name,
    on,
    issuer: holderName(source, issuer),
    handledBy: names[events[event - 1]?.by ?? ''] ?? '',
    applicant,
    ...(proxy ? { proxy } : {}),
  }
}

/** The materials of a list by their codes, in the order of the checklist. */
export const materialsAt = (
  { content }: Pick<PaperSource, 'content'>,
  codes: readonly string[],
): MatterMaterial[] => content.materials.filter(({ code }) => codes.includes(code))
