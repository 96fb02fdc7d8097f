import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { hasRole } from '@/access/roles'
import { ActionForm } from '@/components/portal/ActionForm'
import { withdrawAction } from '@/components/portal/people/peopleActions'
import { requireVisitor } from '@/components/portal/request'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Status } from '@/components/ui/Status'
import { sayDate } from '@/domain/platform/plainDate'
import { peoplePages as words } from '@/i18n/people'
import { type OtherPerson, otherPeople } from '@/queries/network/leavers'

export const metadata: Metadata = { title: words.others }

interface Props {
  searchParams: Promise<{ done?: string }>
}

/** Trainers and heads of departments who serve at no station: where their leaving is arranged. */
export default async function OtherPeoplePage({ searchParams }: Props) {
  const { payload, user } = await requireVisitor('/portal/people/others')
  if (!hasRole(user, 'coordinator')) notFound()
  const { done } = await searchParams
  const people = await otherPeople(payload)
  const said: Record<string, string> = {
    done: words.done,
    planned: words.otherPlanned,
    withdrawn: words.otherWithdrawn,
  }
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <header className="grid gap-1">
        <p>
          <Link
            href="/portal/people"
            className="target inline-flex items-center text-accent underline underline-offset-4"
          >
            {words.title}
          </Link>
        </p>
        <h1 className="text-3xl font-black">{words.others}</h1>
        <p className="text-soft">{words.othersLead}</p>
      </header>
      {done && said[done] ? <Status tone="good" title={said[done]} /> : null}
      {people.length === 0 ? (
        <EmptyState title={words.othersEmpty}>{words.othersEmptyNote}</EmptyState>
      ) : null}
      <ul className="divide-y divide-line">
        {people.map((person) => (
          <li key={person.id} className="grid gap-3 py-4">
            <p className="flex flex-wrap items-baseline gap-x-4">
              <b className="text-xl">{person.name}</b>
              <span className="text-soft">{roleOf(person)}</span>
            </p>
            <Going person={person} isSelf={person.id === user.id} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const roleOf = ({ isTrainer, heads }: OtherPerson): string =>
  [...(isTrainer ? [words.asTrainer] : []), ...heads.map(words.asHead)].join('，')

/** Where her leaving is arranged, or what waits for her last day. */
function Going({ person: { id, departure }, isSelf }: { person: OtherPerson; isSelf: boolean }) {
  if (departure) {
    return (
      <Status tone="due" title={words.waiting(sayDate(departure.lastDay))}>
        <ActionForm
          action={withdrawAction}
          submit={words.withdraw}
          busy={words.busy}
          isSecondary
          className="mt-3 grid gap-3"
        >
          <input type="hidden" name="page" value="others" />
          <input type="hidden" name="departure" value={departure.id} />
        </ActionForm>
      </Status>
    )
  }
  // Nobody arranges her own leaving.
  if (isSelf) return null
  return (
    <p>
      <Link href={`/portal/people/${id}/leave`} className={buttonClass({ variant: 'secondary' })}>
        {words.leaveShort}
      </Link>
    </p>
  )
}
