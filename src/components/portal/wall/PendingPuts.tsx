'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Status } from '@/components/ui/Status'
import { wallPages } from '@/i18n/portalWall'
import { useOutbox } from '../outbox/OutboxProvider'
import { type PendingPut, putStore, sendPut } from './putStore'

const words = wallPages.waiting

/** The sheets that could not be sent yet, and the button that tries again. */
export function PendingPuts() {
  const router = useRouter()
  const { owner } = useOutbox()
  const [puts, setPuts] = useState<PendingPut[]>([])
  const [problem, setProblem] = useState<string>()
  const [isSending, setSending] = useState(false)
  useEffect(() => {
    const show = () => void putStore.of([owner]).then(setPuts)
    show()
    return putStore.onChange(show)
  }, [owner])
  if (puts.length === 0 && !problem) return null

  const again = async () => {
    setSending(true)
    setProblem(undefined)
    for (const put of puts) {
      const sent = await sendPut(put)
      if (sent.state === 'refused') setProblem(`${put.name}：${sent.message}`)
      if (sent.state === 'broken') setProblem(wallPages.put.kept)
      if (sent.state === 'logged-out') setProblem(wallPages.put.loggedOut)
      if (sent.state === 'broken' || sent.state === 'logged-out') break
    }
    setSending(false)
    router.refresh()
  }
  return (
    <Status tone="due" title={puts.length > 0 ? words.title(puts.length) : undefined}>
      {problem ? <p className="font-bold text-late">{problem}</p> : null}
      <ul>
        {puts.map(({ id, name }) => (
          <li key={id} className="flex items-center justify-between gap-3">
            {name}
            <Button
              variant="plain"
              size="small"
              aria-label={words.dropOf(name)}
              onClick={() => void putStore.drop(id)}
            >
              {words.drop}
            </Button>
          </li>
        ))}
      </ul>
      {puts.length > 0 ? (
        <Button
          className="mt-2"
          busy={isSending ? wallPages.working : undefined}
          onClick={() => void again()}
        >
          {words.again}
        </Button>
      ) : null}
    </Status>
  )
}
