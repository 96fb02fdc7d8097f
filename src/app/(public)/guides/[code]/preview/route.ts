import config from '@payload-config'
import { getPayload } from 'payload'
import { escapeMarkup } from '@/domain/platform/escapeMarkup'
import { plainDateOf } from '@/domain/platform/plainDate'
import { countyFacts } from '@/operations/catalogue/printFacts'
import { renderSheetHtml, sheetStyles, sheetTitle } from '@/printing'
import { publicGuide } from '@/queries/catalogue/publicGuide'
import { countyOf } from '@/queries/platform/settings'

export const dynamic = 'force-dynamic'

/** The width of an A4 page in CSS pixels. */
const pageWidth = 794

/** One rule for every ten pixels, as plain CSS cannot divide one width by another. */
const zooms = Array.from({ length: 60 }, (_, step) => {
  const width = 200 + step * 10
  return `@media (min-width:${width}px){.sheet{zoom:${(width / pageWidth).toFixed(3)}}}`
}).join('')

/** `GET /guides/<code>/preview`: the sheet as it prints, drawn to the width of the frame it is in. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ code: string }> },
): Promise<Response> {
  const payload = await getPayload({ config })
  const { code } = await params
  const guide = await publicGuide(payload, { code, today: plainDateOf(new Date()) })
  if (guide?.state !== 'current') {
    return new Response(null, { status: guide?.state === 'withdrawn' ? 410 : 404 })
  }
  const { content, edition } = guide
  const sheet = {
    content,
    edition: {
      number: edition.number,
      shortCode: edition.shortCode,
      issuedOn: edition.issuedOn,
      holdsFrom: edition.holdsFrom,
    },
    station: null,
    county: countyFacts(await countyOf(payload)),
    layout: { step: edition.layout?.a4Step ?? 0 },
  }
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeMarkup(sheetTitle(sheet))}</title>
<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<style>${sheetStyles}body{margin:0;background:#fff}${zooms}</style></head><body>${renderSheetHtml(sheet)}</body></html>`
  return new Response(html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
