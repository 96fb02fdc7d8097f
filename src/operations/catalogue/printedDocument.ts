import type { Payload } from 'payload'
import { printFileName } from '@/domain/catalogue/printNames'
import { type PrintKind, type PrintSize } from '@/domain/catalogue/printKinds'
import { plainDateOf } from '@/domain/platform/plainDate'
import { portalText as text } from '@/i18n/portal'
import { Refusal } from '@/operations/refusal'
import type { Station } from '@/payload-types'
import { templateVersion } from '@/printing/version'
import { stationByCode } from '@/queries/network/station'
import { getSettings } from '@/runtime/settings'
import { keptPdf, printPath } from './printCache'
import { printKey } from './printKey'
import { prepareMatterPrint } from './prepareMatterPrint'
import { prepareStationPrint } from './prepareStationPrint'

/** One PDF that anybody may open: what the address says. */
export type PrintRequest =
  | { kind: 'sheet'; code: string; size: PrintSize; station?: string; edition?: number }
  | { kind: 'guide'; code: string; edition?: number }
  | { kind: 'notice'; code: string; station?: string; missing?: number[] }
  | { kind: 'poster'; station: string }
  | { kind: 'card'; station: string; agent?: number }

/** A PDF that is known but not made: its content as data, its name, and how to make it. */
export interface PreparedPrint {
  /** Everything that shows on it. */
  facts: object
  /** For the file's name. */
  subject: string
  number?: number
  size?: PrintSize
  /** The edition that is counted. */
  editionId?: string
  make: () => Promise<Uint8Array>
}

/** A PDF, under the name of its content. */
export interface PrintedDocument {
  key: string
  fileName: string
  kind: PrintKind
  size?: PrintSize
  editionId?: string
  /** Reads the kept PDF, or makes it. */
  pdf: () => Promise<Uint8Array>
}

async function stationOf(payload: Payload, code: string | undefined): Promise<Station | null> {
  if (!code) return null
  const station = await stationByCode(payload, code)
  if (!station) throw new Refusal({ kind: 'not-found', message: text.unknownStation(code) })
  return station
}

async function prepare(
  payload: Payload,
  { request, now }: { request: PrintRequest; now: Date },
): Promise<PreparedPrint> {
  const station = 'station' in request ? await stationOf(payload, request.station) : null
  if (request.kind === 'poster' || request.kind === 'card') {
    if (!station) throw new Refusal({ kind: 'invalid', message: text.chooseStation })
    return prepareStationPrint(payload, { request, station, printedOn: plainDateOf(now) })
  }
  return prepareMatterPrint(payload, { request, station })
}

/**
 * The PDF of an address: looked up first, made when it is asked for and not kept yet. What it shows
 * names it, so that a kept print is never out of date, and the name serves as ETag.
 * @throws Refusal 404 for an unknown matter, edition, station or agent; 400 for what makes no sense
 */
export async function printedDocument(
  payload: Payload,
  { request, now }: { request: PrintRequest; now: Date },
): Promise<PrintedDocument> {
  const { kind } = request
  const { facts, subject, number, size, editionId, make } = await prepare(payload, { request, now })
  const key = printKey({ kind, templateVersion: templateVersion(), size, ...facts })
  const path = printPath({ dataDir: getSettings().dataDir, key })
  return {
    key,
    kind,
    size,
    editionId,
    fileName: printFileName({ kind, subject, number, size }),
    pdf: () =>
      keptPdf({
        path,
        make,
        onNotKept: (err) => payload.logger.warn({ err }, 'a print could not be kept'),
      }),
  }
}
