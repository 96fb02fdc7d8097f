import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { hasRole } from '@/access/roles'
import { ActionForm } from '@/components/portal/ActionForm'
import { ClientId } from '@/components/portal/ClientId'
import { requireVisitor } from '@/components/portal/request'
import { BackHeader } from '@/components/portal/BackHeader'
import { announceAction } from '@/components/portal/wall/wallActions'
import { Card } from '@/components/ui/Card'
import { Field, Textarea, fieldProps } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { plainDateOf } from '@/domain/platform/plainDate'
import { wallPages } from '@/i18n/portalWall'
import { matterLines } from '@/queries/catalogue/postings/board'
import { stationCounts } from '@/queries/catalogue/postings/counts'

const words = wallPages.urgent

export const metadata: Metadata = { title: words.open }

interface Props {
  searchParams: Promise<{ matter?: string }>
}

/** The county wants the stale sheets of a matter replaced at once, and says why. */
export default async function UrgentPage({ searchParams }: Props) {
  const { payload, user } = await requireVisitor('/portal/wall/board')
  if (!hasRole(user, 'coordinator')) notFound()
  const { matter: code } = await searchParams
  const today = plainDateOf(new Date())
  const line = (await matterLines(payload, { path: '', today })).find((one) => one.code === code)
  if (!line) notFound()
  const stations = await stationCounts(payload, { path: '', matters: [line.id] })
  const behind = stations.filter(({ stale }) => stale > 0).length
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <BackHeader
        href="/portal/wall/board"
        back={wallPages.boardPage.title}
        title={words.title(line.name)}
      />
      {behind === 0 ? (
        <Status tone="good" title={words.none} />
      ) : (
        <Card>
          <ActionForm action={announceAction} submit={words.submit} busy={wallPages.working}>
            <ClientId initial={randomUUID()} />
            <input type="hidden" name="matter" value={line.code} />
            <p className="text-lg">{words.lead(behind, line.stale)}</p>
            <Field id="reason" label={words.reason} help={words.reasonHelp}>
              <Textarea
                {...fieldProps('reason', { help: words.reasonHelp })}
                name="reason"
                maxLength={200}
                required
              />
            </Field>
          </ActionForm>
        </Card>
      )}
    </div>
  )
}
