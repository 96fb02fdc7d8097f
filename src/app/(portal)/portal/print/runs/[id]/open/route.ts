import { portalRequest } from '@/components/portal/request'
import { answerError } from '@/endpoints/catalogue/printAnswer'
import { openPrintRun } from '@/operations/catalogue/openPrintRun'

/** 打开并打印 of a finished run: logs its sheets once, and leads to the file. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { payload, req } = await portalRequest()
  try {
    const { id } = await params
    await openPrintRun({ req, id, now: new Date() })
    const Location = `/portal/print/runs/${id}/file.pdf`
    return new Response(null, { status: 303, headers: { Location } })
  } catch (error) {
    return answerError(payload, { request, error })
  }
}
