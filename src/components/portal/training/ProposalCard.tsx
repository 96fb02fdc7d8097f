import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { proposalWords as words } from '@/i18n/competencePages'
import type { SessionProposal } from '@/queries/training/sessionProposal'
import { Fold } from '../Fold'

/** Where the planning of a session begins with a proposal filled in. */
export function planLink({ courses, matters, people }: SessionProposal): string {
  const ids = (rows: readonly string[]) => rows.join(',')
  const query = new URLSearchParams({
    courses: ids(courses.map(({ id }) => id)),
    matters: ids(matters.map(({ matter }) => matter)),
    users: ids(people.map(({ id }) => id)),
  })
  return `/portal/training/sessions/new?${query}`
}

/**
 * The session that does most good next, with the reasons.
 * @param canPlan whether the person plans sessions
 */
export function ProposalCard({
  proposal,
  canPlan,
}: {
  proposal: SessionProposal
  canPlan: boolean
}) {
  const { matters, people, courses, closes, gaps } = proposal
  return (
    <Card>
      <SectionTitle className="mb-1">{words.title}</SectionTitle>
      <p className="text-2xl font-black text-accent">{words.closes(closes, gaps)}</p>
      <h3 className="mt-3 font-bold">{words.matters}</h3>
      <ol className="grid gap-2">
        {matters.map(({ matter, name, reason }, at) => (
          <li key={matter} className="flex gap-3">
            <span aria-hidden="true" className="font-black text-accent">
              {at + 1}
            </span>
            <span>
              <b>{name}</b>
              <span className="block text-soft">{reason}</span>
            </span>
          </li>
        ))}
      </ol>
      <Fold summary={words.people(people.length)} className="mt-2">
        <ul className="grid gap-x-6 pb-2 sm:grid-cols-2 lg:grid-cols-3">
          {people.map(({ id, name, stationName, closes: own }) => (
            <li key={id} className="flex justify-between gap-3 border-t border-line py-1.5">
              <span>
                {name} <span className="text-soft">{stationName}</span>
              </span>
              <span className="shrink-0 text-soft">{words.gains(own)}</span>
            </li>
          ))}
        </ul>
      </Fold>
      <p className="text-soft">
        {courses.length > 0
          ? `${words.courses}：${courses.map(({ name }) => name).join('、')}`
          : words.noCourses}
      </p>
      {canPlan ? (
        <p className="mt-4">
          {courses.length > 0 ? (
            <Link href={planLink(proposal)} className={buttonClass()}>
              {words.plan}
            </Link>
          ) : (
            <a href="/admin/collections/courses/create" className={buttonClass()}>
              {words.write}
            </a>
          )}
        </p>
      ) : null}
    </Card>
  )
}

/** Said in place of a proposal when nobody lacks anything. */
export const NoProposal = () => (
  <Card>
    <p className="text-xl font-bold">{words.none}</p>
    <p className="text-soft">{words.noneNote}</p>
  </Card>
)
