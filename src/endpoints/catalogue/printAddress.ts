import { z } from 'zod'
import { printSizes } from '@/domain/catalogue/printKinds'
import { portalText as text } from '@/i18n/portal'
import type { PrintRequest } from '@/operations/catalogue/printedDocument'
import { Refusal } from '@/operations/refusal'

const station = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9-]{2,24}$/, { error: text.badStation })
  .transform((code) => code.toUpperCase())
const edition = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, { error: text.badEdition })
  .transform(Number)
const size = z.enum(printSizes, { error: text.badSize })
/** Places in lists are counted from 1 in addresses. */
const places = z
  .string()
  .regex(/^([1-9]\d?)(,[1-9]\d?)*$/, { error: text.badMissing })
  .transform((list) => list.split(',').map((place) => Number(place) - 1))
const agent = z
  .string()
  .regex(/^[1-9]\d?$/, { error: text.badAgent })
  .transform(Number)

/** The query of an address; what comes twice counts once, unknown names are nobody's fault. */
const queryOf = (request: Request) =>
  Object.fromEntries(
    [...new URL(request.url).searchParams].filter(([, value]) => value.trim() !== ''),
  )

/** `MZ-0104.pdf` → `MZ-0104`. */
function codeOf(file: string): string {
  const parts = /^(.{1,40})\.pdf$/i.exec(decoded(file))
  if (!parts) throw new Refusal({ kind: 'not-found', message: text.notAPdf })
  return parts[1]
}

/** A part of an address in plain letters; a broken one stays as it is, and then names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** `/sheets/<matter code>.pdf?size=a4|large&station=<code>&edition=<n>` */
export function sheetRequest(request: Request, file: string): PrintRequest {
  const query = z
    .object({ size: size.default('a4'), station: station.optional(), edition: edition.optional() })
    .parse(queryOf(request))
  return { kind: 'sheet', code: codeOf(file), ...query }
}

/** `/guides/<matter code>/print.pdf?edition=<n>` */
export function guideRequest(request: Request, code: string): PrintRequest {
  const query = z.object({ edition: edition.optional() }).parse(queryOf(request))
  return { kind: 'guide', code: codeOf(`${code}.pdf`), ...query }
}

/** `/notices/<matter code>.pdf?station=<code>&missing=1,3` */
export function noticeRequest(request: Request, file: string): PrintRequest {
  const query = z
    .object({ station: station.optional(), missing: places.optional() })
    .parse(queryOf(request))
  return { kind: 'notice', code: codeOf(file), ...query }
}

/** `/posters/<station code>.pdf` */
export const posterRequest = (file: string): PrintRequest => ({
  kind: 'poster',
  station: station.parse(codeOf(file)),
})

/** `/cards/<station code>.pdf?agent=<place in the list>` */
export function cardRequest(request: Request, file: string): PrintRequest {
  const query = z.object({ agent: agent.optional() }).parse(queryOf(request))
  return { kind: 'card', station: station.parse(codeOf(file)), ...query }
}
