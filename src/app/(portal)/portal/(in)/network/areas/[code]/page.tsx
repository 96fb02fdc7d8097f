import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { hasRole } from '@/access/roles'
import { ActionForm } from '@/components/portal/ActionForm'
import { DayField } from '@/components/portal/network/DayField'
import { renameAction } from '@/components/portal/network/lifeActions'
import { requireVisitor } from '@/components/portal/request'
import { Card } from '@/components/ui/Card'
import { Choice, Field, Input } from '@/components/ui/Field'
import { networkPages, stationLifePages as words } from '@/i18n/networkPages'
import { areaByCode } from '@/queries/network/publicStations'

export const metadata: Metadata = { title: networkPages.rename }

interface Props {
  params: Promise<{ code: string }>
}

/** An area gets another name from a day on. */
export default async function AreaPage({ params }: Props) {
  const { code } = await params
  const { payload, user } = await requireVisitor(`/portal/network/areas/${code}`)
  const area = hasRole(user, 'coordinator') ? await areaByCode(payload, code) : null
  if (!area) notFound()
  const former = (area.formerNames ?? []).map(({ name }) => name).join('、')
  return (
    <div className="mx-auto grid max-w-2xl gap-5">
      <header className="grid gap-1">
        <p>
          <Link
            href={`/portal/network?town=${code.slice(0, 9)}000`}
            className="target inline-flex items-center text-accent underline underline-offset-4"
          >
            {networkPages.back}
          </Link>
        </p>
        <h1 className="text-3xl font-black">{words.renameTitle(area.name)}</h1>
        <p className="text-soft">{former ? networkPages.former(former) : words.renameLead}</p>
      </header>
      <Card>
        <ActionForm action={renameAction} submit={words.renameSubmit} busy={networkPages.working}>
          <input type="hidden" name="commandId" value={randomUUID()} />
          <input type="hidden" name="area" value={area.id} />
          <Field id="name" label={words.newName}>
            <Input id="name" name="name" required maxLength={40} />
          </Field>
          <Choice name="withStations" defaultChecked>
            {words.withStations}
          </Choice>
          <DayField id="rename-on" />
        </ActionForm>
      </Card>
    </div>
  )
}
