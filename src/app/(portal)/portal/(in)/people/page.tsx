import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { hasPeople } from '@/access/people'
import { hasRole } from '@/access/roles'
import { MoreLink } from '@/components/portal/MoreLink'
import { PeopleList } from '@/components/portal/people/PeopleList'
import { requireVisitor } from '@/components/portal/request'
import { Button, buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Input } from '@/components/ui/Field'
import { Segment } from '@/components/ui/Segment'
import { plainDateOf } from '@/domain/platform/plainDate'
import { filterOf } from '@/endpoints/network/peopleFilter'
import { peoplePages as words } from '@/i18n/people'
import { listPeople } from '@/queries/network/people'

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ view?: string; find?: string; station?: string; page?: string }>
}

const views = ['now', 'left'] as const

/** Who serves where: by station, with a search; who left. */
export default async function PeoplePage({ searchParams }: Props) {
  const { req, user, station } = await requireVisitor('/portal/people')
  if (!hasPeople(user, station)) notFound()
  const asked = await searchParams
  const filter = await filterOf(req, asked)
  const page = /^[1-9]\d{0,3}$/.test(asked.page ?? '') ? Number(asked.page) : 1
  const on = plainDateOf(new Date())
  const { lines, total, isMore } = await listPeople(req, { filter, page, on })
  const addressOf = (more: Record<string, string>) => {
    const fields = { view: filter.view, find: asked.find, station: asked.station, ...more }
    const kept = Object.entries(fields).filter(([, value]) => value) as [string, string][]
    return new URLSearchParams(kept).toString()
  }
  const [title, note] = words.empty[filter.view]
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <header className="grid gap-2">
        <h1 className="text-3xl font-black">{words.title}</h1>
        <p className="text-soft">{words.lead}</p>
        <div className="flex flex-wrap gap-3">
          {hasRole(user, 'coordinator', 'agent') ? (
            <Link href="/portal/people/join" className={buttonClass()}>
              {words.join}
            </Link>
          ) : null}
          {hasRole(user, 'coordinator') ? (
            <Link href="/portal/people/others" className={buttonClass({ variant: 'secondary' })}>
              {words.others}
            </Link>
          ) : null}
          <a
            href={`/api/posts/list.xlsx?${addressOf({})}`}
            className={buttonClass({ variant: 'secondary' })}
          >
            {words.export}
          </a>
        </div>
      </header>
      <Segment
        label={words.title}
        options={views.map((view) => ({
          label: words.views[view],
          href: `/portal/people?${addressOf({ view })}`,
          isCurrent: view === filter.view,
        }))}
      />
      <form role="search" className="flex items-end gap-2">
        <input type="hidden" name="view" value={filter.view} />
        <div className="flex-1">
          <label htmlFor="find" className="mb-1.5 block font-bold">
            {words.search}
          </label>
          <Input id="find" name="find" type="search" maxLength={30} defaultValue={asked.find} />
        </div>
        <Button type="submit" variant="secondary">
          {words.find}
        </Button>
      </form>
      <p className="text-soft">{words.count(total)}</p>
      {lines.length > 0 ? (
        <PeopleList lines={lines} />
      ) : (
        <EmptyState title={title}>{note}</EmptyState>
      )}
      {isMore ? (
        <MoreLink href={`/portal/people?${addressOf({ page: String(page + 1) })}`}>
          {words.more}
        </MoreLink>
      ) : null}
    </div>
  )
}
