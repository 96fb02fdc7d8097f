import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { hasPeople, mayStaff } from '@/access/people'
import { hasRole } from '@/access/roles'
import { ActionForm } from '@/components/portal/ActionForm'
import { joinAction } from '@/components/portal/people/peopleActions'
import { PostFields } from '@/components/portal/people/PostFields'
import { requireVisitor } from '@/components/portal/request'
import { Button } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Choice, Field, Input } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { plainDateOf } from '@/domain/platform/plainDate'
import { peoplePages as words } from '@/i18n/people'
import type { Station } from '@/payload-types'
import { type FoundAccount, findAgents } from '@/queries/network/people'
import { findStations, stationByCode } from '@/queries/network/station'

export const metadata: Metadata = { title: words.join }

interface Props {
  searchParams: Promise<{ station?: string; place?: string; find?: string }>
}

/** A search in the page's own address. */
function Search({
  name,
  label,
  value,
  station,
}: {
  name: string
  label: string
  value?: string
  station?: string
}) {
  return (
    <form role="search" className="flex items-end gap-2">
      {station ? <input type="hidden" name="station" value={station} /> : null}
      <div className="flex-1">
        <label htmlFor={name} className="mb-1.5 block font-bold">
          {label}
        </label>
        <Input id={name} name={name} type="search" maxLength={30} defaultValue={value} />
      </div>
      <Button type="submit" variant="secondary">
        {words.find}
      </Button>
    </form>
  )
}

function JoinForm({ station, accounts }: { station: Station; accounts: readonly FoundAccount[] }) {
  return (
    <ActionForm action={joinAction} submit={words.submitJoin} busy={words.busy}>
      <input type="hidden" name="commandId" value={randomUUID()} />
      <input type="hidden" name="station" value={station.id} />
      <fieldset>
        <legend className="font-bold">{words.accounts}</legend>
        <div className="divide-y divide-line rounded-xl border border-line bg-paper">
          {accounts.map(({ id, name, username }, at) => (
            <Choice
              key={id}
              type="radio"
              name="user"
              value={id}
              defaultChecked={at === 0}
              note={username}
            >
              <span className="font-bold">{name}</span>
            </Choice>
          ))}
          <Choice type="radio" name="user" value="none" defaultChecked={accounts.length === 0}>
            {words.withoutAccount}
          </Choice>
        </div>
      </fieldset>
      <Field id="name" label={`${words.name}（${words.withoutAccount}）`}>
        <Input id="name" name="name" maxLength={30} />
      </Field>
      <PostFields />
      <Field id="from" label={words.from}>
        <Input id="from" name="from" type="date" required defaultValue={plainDateOf(new Date())} />
      </Field>
    </ActionForm>
  )
}

/** Joining: a station, an account with the agent's role, the post. */
export default async function JoinPage({ searchParams }: Props) {
  const { payload, req, user, station: own } = await requireVisitor('/portal/people/join')
  if (!hasPeople(user, own) || !hasRole(user, 'coordinator', 'agent')) notFound()
  const { station: code, place, find } = await searchParams
  const found = code ? await stationByCode(payload, code) : null
  const station = found && mayStaff(user, found) ? found : null
  const path = hasRole(user, 'coordinator') ? '' : (own?.path ?? '')
  const stations = station
    ? []
    : (await findStations(payload, { path, words: place ?? '' })).filter((one) =>
        mayStaff(user, one),
      )
  const accounts = station && find ? await findAgents(req, find) : []
  return (
    <div className="mx-auto grid max-w-2xl gap-5">
      <h1 className="text-3xl font-black">{words.join}</h1>
      {station ? (
        <>
          <p className="text-xl font-bold">{station.name}</p>
          <Card className="grid gap-4">
            <Search name="find" label={words.findAccount} value={find} station={station.code} />
            {find && accounts.length === 0 ? (
              <Status tone="due" title={words.askSecurity(station.name)} />
            ) : null}
            {find ? <JoinForm station={station} accounts={accounts} /> : null}
          </Card>
        </>
      ) : (
        <Card className="grid gap-4">
          <SectionTitle className="mb-0">{words.chooseStation}</SectionTitle>
          <Search name="place" label={words.findStation} value={place} />
          {stations.length === 0 ? <p>{words.stationNone}</p> : null}
          <ul className="grid gap-x-4 sm:grid-cols-2">
            {stations.map((one) => (
              <li key={one.id}>
                <Link
                  href={`/portal/people/join?station=${one.code}`}
                  className="target flex items-center text-accent underline underline-offset-4"
                >
                  {one.name}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}
