'use client'

import { Button } from '@/components/ui/Button'
import { Meter } from '@/components/ui/Meter'
import { Status } from '@/components/ui/Status'
import { portalFiles as words } from '@/i18n/portalFiles'
import { usePending } from './PendingFiles'

/** How far the sending is, what stopped it, and the button that goes on. */
export function SendState() {
  const { files, state, done, fault, drop, send } = usePending()
  const refused = files.filter((file) => file.fault)
  const waiting = files.length - refused.length
  return (
    <div aria-live="polite" className="grid gap-3 empty:hidden">
      {fault ? <Status tone="late" title={fault} /> : null}
      {state === 'sending' ? (
        <Status>
          <Meter
            value={done}
            max={done + waiting}
            words={words.sending(done + 1, Math.max(done + 1, done + waiting))}
          />
          <p className="text-sm text-soft">{words.stay}</p>
        </Status>
      ) : null}
      {state === 'broken' && waiting > 0 ? (
        <Status tone="due" title={words.broken(waiting)}>
          <p>{words.brokenNote}</p>
          <Button className="mt-2" wide onClick={() => void send()}>
            {words.again}
          </Button>
        </Status>
      ) : null}
      {state === 'logged-out' ? <Status tone="due" title={words.loggedOut} /> : null}
      {refused.length > 0 ? (
        <Status tone="late" title={words.refused(refused.length)}>
          <ul className="mt-1 list-disc pl-6">
            {[...new Set(refused.map((file) => file.fault))].map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <Button
            variant="secondary"
            className="mt-2"
            onClick={() => refused.forEach(({ id }) => void drop(id))}
          >
            {words.drop}
          </Button>
        </Status>
      ) : null}
    </div>
  )
}

/** What waits on the device until the case is registered. */
export function WillSend() {
  const { files, fault } = usePending()
  return (
    <div aria-live="polite" className="grid gap-3 empty:hidden">
      {fault ? <Status tone="late" title={fault} /> : null}
      {files.length > 0 ? <p className="text-soft">{words.willSend(files.length)}</p> : null}
    </div>
  )
}

/** A reminder that nobody has signed yet; not while a signature is under way. */
export function NoConsent() {
  const { files } = usePending()
  if (files.some(({ kind }) => kind === 'signature' || kind === 'consent')) return null
  return <Status className="mb-4" title={words.noConsent} />
}
