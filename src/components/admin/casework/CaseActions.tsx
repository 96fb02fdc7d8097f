'use client'

import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import { inStepOrder } from '@/domain/casework/stepOrder'
import type { LaterCommand } from '@/domain/casework/table'
import { caseDesk as words, caseDeskCommands } from '@/i18n/caseDesk'
import { freshId } from '@/components/portal/freshId'
import { languageOf } from '../platform/language'
import { post } from '../platform/post'

interface Standing {
  eventCount: number
  commands: LaterCommand[]
}

/** Commands that ask for nothing: given here. The others open their form, which prints and explains too. */
const plain: readonly LaterCommand[] = ['acknowledge', 'accept', 'resume', 'archive', 'take-over']

async function standingOf(id: string | number, signal: AbortSignal): Promise<Standing | null> {
  const response = await fetch(`/api/cases/${id}/standing`, { credentials: 'include', signal })
  return response.ok ? ((await response.json()) as Standing) : null
}

/** On a case in the admin: what the person may do now, as buttons in words. */
export function CaseActions() {
  const { id } = useDocumentInfo()
  const router = useRouter()
  const say = languageOf(useTranslation().i18n.language)
  const [standing, setStanding] = useState<Standing | null>()
  const [asked, setAsked] = useState<LaterCommand>()
  const [commandId, setCommandId] = useState('')
  const [fault, setFault] = useState('')
  const [isBusy, setBusy] = useState(false)

  const load = useCallback(
    (signal: AbortSignal) => {
      if (!id) return
      standingOf(id, signal)
        .then(setStanding)
        .catch(() => undefined)
    },
    [id],
  )
  useEffect(() => {
    const leaving = new AbortController()
    load(leaving.signal)
    return () => leaving.abort()
  }, [load])

  const give = async (name: LaterCommand) => {
    setBusy(true)
    const basedOn = standing?.eventCount
    const answer = await post<Standing>(`/api/cases/${id}/${name}`, { commandId, basedOn })
    setBusy(false)
    setFault(answer.ok ? '' : (answer.message ?? say(words.failed)))
    if (!answer.ok) return
    setAsked(undefined)
    load(new AbortController().signal)
    router.refresh()
  }
  const ask = (name: LaterCommand) => {
    setFault('')
    setCommandId(freshId())
    setAsked(name)
  }

  if (!id || standing === null) return null
  const page = `/portal/cases/${id}`
  const { first, second, others } = inStepOrder(standing?.commands ?? [])
  const commands = [first, second, ...others].filter((name) => name !== undefined)
  return (
    <section className="daiban-action" aria-label={say(words.title)}>
      <p>{say(standing === undefined ? words.loading : words.title)}</p>
      {standing?.commands.length === 0 ? <p>{say(words.nothing)}</p> : null}
      <div className="daiban-action__row">
        {commands.map((name) =>
          plain.includes(name) ? (
            <Button
              key={name}
              buttonStyle={name === first ? 'primary' : 'secondary'}
              disabled={isBusy}
              onClick={() => ask(name)}
            >
              {say(caseDeskCommands[name])}
            </Button>
          ) : (
            <Button
              key={name}
              el="anchor"
              url={`${page}?do=${name}#do`}
              buttonStyle={name === first ? 'primary' : 'secondary'}
            >
              {say(caseDeskCommands[name])}
            </Button>
          ),
        )}
        <Button el="anchor" url={page} buttonStyle="secondary">
          {say(words.open)}
        </Button>
      </div>
      <div role="status">
        {asked ? (
          <div className="daiban-action__row">
            <strong>{say(caseDeskCommands[asked])}？</strong>
            <Button disabled={isBusy} onClick={() => void give(asked)}>
              {say(isBusy ? words.busy : words.confirm)}
            </Button>
            <Button buttonStyle="secondary" disabled={isBusy} onClick={() => setAsked(undefined)}>
              {say(words.cancel)}
            </Button>
          </div>
        ) : null}
        {fault ? <p className="daiban-action__fault">{fault}</p> : null}
      </div>
    </section>
  )
}
