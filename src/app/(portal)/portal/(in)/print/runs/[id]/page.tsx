import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/portal/BackLink'
import { requireVisitor } from '@/components/portal/request'
import { RunProgress } from '@/components/portal/RunProgress'
import { runTitle, sayAhead } from '@/components/portal/RunList'
import { runViewOf } from '@/components/portal/runView'
import { sayInstant } from '@/components/portal/sayInstant'
import { aheadOf, aheadValue } from '@/domain/catalogue/editionLife/ahead'
import { portalPages } from '@/i18n/portalPages'
import { aheadWords } from '@/i18n/portalPrint'
import { runFile, seeRun } from '@/operations/catalogue/openPrintRun'
import { Refusal } from '@/operations/refusal'

const words = portalPages.run

export const metadata: Metadata = { title: portalPages.print.runs }

/** One kit or book: how far it is, stop, open, do again. Reloading it loses nothing. */
export default async function RunPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { req } = await requireVisitor(`/portal/print/runs/${id}`)
  const { run, station } = await seeRun(req, id).catch((error: unknown) => {
    if (error instanceof Refusal) notFound()
    throw error
  })
  const ahead = aheadOf(run)
  const view = runViewOf(run, new Date())
  const gone = view.state === 'done' ? await whyNoFile(() => runFile(req, id)) : null
  return (
    <div className="grid max-w-2xl gap-5">
      <BackLink href="/portal/print">{words.toPrint}</BackLink>
      <div>
        {station ? <p className="text-xl font-bold">{station.name}</p> : null}
        <h1 className="text-3xl font-black">{runTitle(run)}</h1>
        {ahead ? (
          <p className="font-bold">
            {sayAhead(run)}，{aheadWords.hang}
          </p>
        ) : null}
        <p className="text-soft">{words.askedAt(sayInstant(run.requestedAt))}</p>
      </div>
      <RunProgress
        id={id}
        first={view}
        gone={gone}
        order={{
          kind: run.kind,
          size: run.size,
          station: station?.code,
          ahead: ahead && aheadValue(ahead),
        }}
        clientId={randomUUID()}
      />
    </div>
  )
}

/** Why a finished file cannot be opened any more, or null when it can. */
async function whyNoFile(open: () => Promise<unknown>): Promise<string | null> {
  try {
    await open()
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}
