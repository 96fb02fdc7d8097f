'use client'
import { Button, toast } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { sayDate } from '@/domain/platform/plainDate'
import { matterCommandWords, matterDeskWords as words } from '@/i18n/matterDesk'
import type { ComingLoss } from '@/operations/catalogue/comingLoss'
import { ComingNotice } from './ComingNotice'

type Name = keyof typeof matterCommandWords

/** What the domain calls a command, and the button that gives it. */
const buttonOf: Record<string, Name> = {
  submit: 'submit',
  return: 'return',
  publish: 'publish',
  schedule: 'publish',
  withdraw: 'withdraw',
  check: 'checked',
}
const needsReason: readonly Name[] = ['return', 'withdraw']
/** What takes the draft back calls the coming edition off. */
const callsOff: readonly Name[] = ['return', 'withdraw']

interface Standing {
  updatedAt: string
  commands: string[]
  /** What a change would call off. */
  coming: ComingLoss | null
}

interface Refused {
  message?: string
  reasons?: { message: string }[]
}

/** The buttons that this person may press now; each asks before it acts and says what came of it. */
export function MatterCommands({
  id,
  basedOn,
  isModified,
  language,
}: {
  id: string
  /** `updatedAt` of the matter as this page shows it: a newer one refuses the command. */
  basedOn: string | undefined
  isModified: boolean
  language: 'zh' | 'en'
}) {
  const [standing, setStanding] = useState<Standing | null>(null)
  const [asking, setAsking] = useState<Name | null>(null)
  const [reason, setReason] = useState('')
  const [isWorking, setWorking] = useState(false)
  const [refused, setRefused] = useState<string[]>([])
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    fetch(`/api/matters/${id}/standing`)
      .then(async (response) => response.ok && setStanding((await response.json()) as Standing))
      .catch(() => undefined)
  }, [id, isModified, basedOn])

  const ask = (name: Name) => {
    setAsking(name)
    setReason('')
    dialog.current?.showModal()
  }

  const act = async (name: Name) => {
    setWorking(true)
    setRefused([])
    try {
      const response = await fetch(`/api/matters/${id}/${name}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ basedOn, ...(needsReason.includes(name) ? { reason } : {}) }),
      })
      if (response.ok) {
        const { on } = (await response.json()) as { on?: string }
        const { done } = matterCommandWords[name]
        toast.success((on ? words.scheduled(sayDate(on)) : done)[language])
        window.location.reload()
        return
      }
      const { message, reasons = [] } = (await response.json()) as Refused
      setRefused(reasons.length > 0 ? reasons.map((one) => one.message) : [message ?? ''])
    } catch {
      setRefused([words.failed[language]])
    }
    setWorking(false)
    dialog.current?.close()
  }

  const names = [...new Set((standing?.commands ?? []).flatMap((one) => buttonOf[one] ?? []))]
  return (
    <section className="matter-desk__commands">
      {standing?.coming ? <ComingNotice coming={standing.coming} language={language} /> : null}
      {isModified && names.length > 0 && <p>{words.saveFirst[language]}</p>}
      <div className="matter-desk__buttons">
        {names.map((name) => (
          <Button
            key={name}
            buttonStyle={name === 'publish' || name === 'submit' ? 'primary' : 'secondary'}
            disabled={isModified || isWorking}
            margin={false}
            onClick={() => ask(name)}
          >
            {matterCommandWords[name].label[language]}
          </Button>
        ))}
      </div>
      {refused.length > 0 && (
        <ul className="matter-desk__errors" role="alert">
          {refused.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <dialog ref={dialog} className="matter-desk__dialog">
        {asking && (
          <>
            <h3>{matterCommandWords[asking].label[language]}</h3>
            <p>{matterCommandWords[asking].ask[language]}</p>
            {standing?.coming && callsOff.includes(asking) ? (
              <p className="matter-desk__warning">{words.callsOff(standing.coming)[language]}</p>
            ) : null}
            {needsReason.includes(asking) && (
              <label>
                {words.reason[language]}
                <textarea
                  rows={3}
                  maxLength={500}
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                />
              </label>
            )}
            <div className="matter-desk__buttons">
              <Button
                disabled={isWorking || (needsReason.includes(asking) && !reason.trim())}
                margin={false}
                onClick={() => void act(asking)}
              >
                {isWorking ? words.working[language] : matterCommandWords[asking].label[language]}
              </Button>
              <Button
                buttonStyle="secondary"
                margin={false}
                onClick={() => dialog.current?.close()}
              >
                {words.cancel[language]}
              </Button>
            </div>
          </>
        )}
      </dialog>
    </section>
  )
}

/** Payload's own publish button is not ours to use: publishing is a command. */
export const NoPublishButton = () => null
