import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { hasRole } from '@/access/roles'
import { BackLink } from '@/components/portal/BackLink'
import { AreaImport } from '@/components/portal/network/AreaImport'
import { requireVisitor } from '@/components/portal/request'
import { buttonClass } from '@/components/ui/Button'
import { areaImportPages as words, networkPages } from '@/i18n/networkPages'

export const metadata: Metadata = { title: words.title }

/** Areas and stations from a spreadsheet; for the county centre. */
export default async function AreaImportPage() {
  const { user } = await requireVisitor('/portal/network/import')
  if (!hasRole(user, 'coordinator')) notFound()
  return (
    <div className="mx-auto grid max-w-5xl gap-5">
      <header className="grid gap-1">
        <p>
          <BackLink href="/portal/network">{networkPages.back}</BackLink>
        </p>
        <h1 className="text-3xl font-black">{words.title}</h1>
        <p className="text-soft">{words.lead}</p>
        <p>
          <a href="/api/areas/sample.xlsx" className={buttonClass({ variant: 'quiet' })}>
            {words.sample}
          </a>
        </p>
      </header>
      <AreaImport />
    </div>
  )
}
