'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { Button, buttonClass } from '@/components/ui/Button'
import { Confirm } from '@/components/ui/Dialog'
import { Status } from '@/components/ui/Status'
import { outboxWords as words } from '@/i18n/portalOutbox'
import { Fold } from '../Fold'
import { useOutbox } from './OutboxProvider'
import type { OutboxEntry } from './outboxStore'

const titleOf = ({ title, madeCase }: OutboxEntry) => (madeCase ? words.photosOf(title) : title)

/** Something that the server did not take: why, and the ways to mend it or to let it go. */
function Refused({ entry }: { entry: OutboxEntry }) {
  const { drop } = useOutbox()
  const { id, mendAt, written, refusal } = entry
  const others = refusal?.reasons.filter(({ message }) => !refusal.message.includes(message)) ?? []
  return (
    <Status tone="late" title={words.refused(titleOf(entry))}>
      <p>{refusal?.message}</p>
      {others.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
      {written ? <p className="text-soft">{words.written(written)}</p> : null}
      <div className="mt-2 grid auto-cols-fr grid-flow-col gap-3">
        <Confirm
          title={words.dropTitle}
          description={words.dropNote}
          confirmLabel={words.drop}
          cancelLabel={words.keep}
          trigger={<Button variant="danger">{words.drop}</Button>}
          onConfirm={() => void drop(id)}
        />
        {mendAt ? (
          <Link href={mendAt} prefetch={false} className={buttonClass({ variant: 'secondary' })}>
            {words.mend}
          </Link>
        ) : null}
      </div>
    </Status>
  )
}

/** What waits to be sent, and the button that tries at once. */
function Waiting({ entries }: { entries: OutboxEntry[] }) {
  const { state, sendNow } = useOutbox()
  const path = usePathname()
  return (
    <Status tone="due">
      <div className="flex items-center justify-between gap-3">
        <p className="font-bold text-due">{words.count(entries.length)}</p>
        <Button
          variant="secondary"
          size="small"
          busy={state === 'sending' ? words.sending : undefined}
          onClick={() => void sendNow()}
        >
          {words.now}
        </Button>
      </div>
      {state === 'logged-out' ? (
        <p>
          {words.loggedOut}{' '}
          <a
            href={`/portal/login?next=${encodeURIComponent(path)}`}
            className="target inline-flex items-center text-accent underline underline-offset-4"
          >
            {words.logIn}
          </a>
        </p>
      ) : null}
      <Fold summary={words.which}>
        <ul className="list-disc pl-6">
          {entries.map((entry) => (
            <li key={entry.id}>{titleOf(entry)}</li>
          ))}
        </ul>
      </Fold>
    </Status>
  )
}

/** Above every page: what is still on this phone, what was refused, and a clock that is wrong. */
export function OutboxBar() {
  const { entries, off } = useOutbox()
  const waiting = entries.filter(({ refusal }) => !refusal)
  const refused = entries.filter(({ refusal }) => refusal)
  return (
    <div className="no-print mx-auto mb-4 grid max-w-3xl gap-3 empty:hidden">
      {off === null ? null : <Status tone="due" title={words.clock(Math.abs(off))} />}
      {waiting.length > 0 ? <Waiting entries={waiting} /> : null}
      {refused.map((entry) => (
        <Refused key={entry.id} entry={entry} />
      ))}
    </div>
  )
}
