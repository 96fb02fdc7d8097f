import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { mayReadAt, mayStaff } from '@/access/people'
import { idOf } from '@/access/roles'
import { ActionForm } from '@/components/portal/ActionForm'
import { Fold } from '@/components/portal/Fold'
import { changeAction, endAction, withdrawAction } from '@/components/portal/people/peopleActions'
import { PostFields } from '@/components/portal/people/PostFields'
import { requireVisitor } from '@/components/portal/request'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Field, Input } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { peoplePages as words, peopleText } from '@/i18n/people'
import type { Post } from '@/payload-types'
import { personPage } from '@/queries/network/personPage'

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ done?: string }>
}

const spanOf = ({ from, to }: Post) =>
  to ? words.until(sayDate(from), sayDate(to)) : words.since(sayDate(from))

/** One post: what it is, what became of it, and the ways to change or end it. */
export default async function PersonPage({ params, searchParams }: Props) {
  const { id } = await params
  const { payload, user } = await requireVisitor('/portal/people')
  const found = await personPage(payload, id)
  if (!found || !mayReadAt(user, found.post.path)) notFound()
  const { post, station, departure } = found
  const { done } = await searchParams
  const says: Record<string, string> = {
    joined: words.joined,
    changed: words.changed,
    ended: words.ended,
    done: words.done,
    withdrawn: words.withdrawn,
    planned: words.planned(sayDate(departure?.lastDay ?? post.to ?? '')),
  }
  const isOver = Boolean(post.closedAt) || Boolean(post.to && post.to < plainDateOf(new Date()))
  const mayChange = !isOver && mayStaff(user, station)
  return (
    <div className="mx-auto grid max-w-2xl gap-5">
      <header className="grid gap-1">
        <p>
          <Link
            href="/portal/people"
            className="target inline-flex items-center text-accent underline underline-offset-4"
          >
            {words.title}
          </Link>
        </p>
        <h1 className="text-3xl font-black">{post.name}</h1>
        <p className="text-xl font-bold">
          {station.name} {peopleText.kinds[post.kind]}
        </p>
        <p className="text-soft">
          {[peopleText.employments[post.employment], spanOf(post), post.phone, post.endReason]
            .filter(Boolean)
            .join('，')}
        </p>
      </header>
      {done && says[done] ? <Status tone="good" title={says[done]} /> : null}
      {departure ? (
        <Status tone="due" title={words.waiting(sayDate(departure.lastDay))}>
          {mayChange ? (
            <ActionForm
              action={withdrawAction}
              submit={words.withdraw}
              busy={words.busy}
              isSecondary
              className="mt-3 grid gap-3"
            >
              <input type="hidden" name="page" value={post.id} />
              <input type="hidden" name="departure" value={departure.id} />
            </ActionForm>
          ) : null}
        </Status>
      ) : null}
      {mayChange && !departure ? <Changes post={post} /> : null}
      <Fold summary={words.history}>
        <ol className="divide-y divide-line">
          {(post.history ?? []).map(({ id: at, at: when, what }) => (
            <li key={at} className="py-2">
              {sayDate(plainDateOf(new Date(when)))} {what}
            </li>
          ))}
        </ol>
      </Fold>
    </div>
  )
}

function Changes({ post }: { post: Post }) {
  return (
    <>
      {idOf(post.user) ? (
        <Link
          href={`/portal/people/${post.id}/leave`}
          className={buttonClass({ wide: true, size: 'large' })}
        >
          {words.leave}
        </Link>
      ) : (
        <Card>
          <SectionTitle>{words.end}</SectionTitle>
          <ActionForm action={endAction} submit={words.end} busy={words.busy} isSecondary>
            <input type="hidden" name="commandId" value={randomUUID()} />
            <input type="hidden" name="post" value={post.id} />
            <Field id="to" label={words.to}>
              <Input id="to" name="to" type="date" required />
            </Field>
            <Field id="reason" label={words.reason}>
              <Input id="reason" name="reason" maxLength={100} />
            </Field>
          </ActionForm>
        </Card>
      )}
      <Card>
        <SectionTitle>{words.change}</SectionTitle>
        <ActionForm action={changeAction} submit={words.change} busy={words.busy} isSecondary>
          <input type="hidden" name="commandId" value={randomUUID()} />
          <input type="hidden" name="post" value={post.id} />
          <PostFields post={post} />
        </ActionForm>
      </Card>
    </>
  )
}
