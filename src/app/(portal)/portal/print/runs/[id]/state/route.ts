import { portalRequest } from '@/components/portal/request'
import { respond } from '@/endpoints/respond'
import { seeRun } from '@/operations/catalogue/openPrintRun'
import { runViewOf } from '@/components/portal/runView'

/** How far a run is: asked by its page about once a second. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const { payload, req } = await portalRequest()
  return respond(async () => {
    const { run } = await seeRun(req, (await params).id)
    return Response.json(runViewOf(run, new Date()), { headers: { 'Cache-Control': 'no-store' } })
  }, payload.logger)
}
