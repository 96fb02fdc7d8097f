import { compareQuery } from '@/components/portal/compare/compareQuery'
import { portalRequest } from '@/components/portal/request'
import { decoded } from '@/components/public/site'
import { answerError, inlineName } from '@/endpoints/catalogue/printAnswer'
import { comparisonPdf } from '@/operations/catalogue/printComparison'
import { requirePerson } from '@/operations/requirePerson'

/** `/portal/matters/<code>/compare.pdf?from=&to=&all=1`: how two editions differ, for whoever is logged in. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const { payload, req } = await portalRequest()
  try {
    requirePerson(req)
    const code = decoded((await params).code)
    const { from, to, all } = compareQuery.parse(
      Object.fromEntries(new URL(request.url).searchParams),
    )
    const { pdf, fileName } = await comparisonPdf(payload, { code, from, to, isWhole: all === '1' })
    return new Response(new Uint8Array(pdf), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Length': String(pdf.length),
        'Content-Disposition': inlineName(fileName),
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  } catch (error) {
    return answerError(payload, { request, error })
  }
}
