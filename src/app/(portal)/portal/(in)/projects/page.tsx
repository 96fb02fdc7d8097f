import type { Metadata } from 'next'
import { Plus } from 'lucide-react'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { hasProjects, projectRelations } from '@/access/projects'
import { ProjectLines } from '@/components/portal/projects/ProjectLines'
import { requireVisitor } from '@/components/portal/request'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { projectPages as words } from '@/i18n/projects'
import { listProjects } from '@/queries/casework/projects/listProjects'

export const metadata: Metadata = { title: words.title }

/** Enterprise projects, the open ones first. */
export default async function ProjectsPage() {
  const visit = await requireVisitor('/portal/projects')
  if (!hasProjects(visit.user)) notFound()
  const lines = await listProjects(visit.req, new Date())
  const isLeader = projectRelations(visit.user).includes('coordinator')
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h1 className="text-3xl font-black">{words.title}</h1>
          <p className="text-soft">{words.lead}</p>
        </div>
        {isLeader ? (
          <Link href="/portal/projects/new" className={buttonClass()}>
            <Plus aria-hidden="true" className="size-5" />
            {words.create}
          </Link>
        ) : null}
      </header>
      {lines.length > 0 ? (
        <ProjectLines lines={lines} />
      ) : (
        <EmptyState title={words.none}>{isLeader ? words.noneNote : words.noneSeenNote}</EmptyState>
      )}
    </div>
  )
}
