'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { noticeDeskWords as words } from '@/i18n/calendarNotice'
import type { CalendarMove } from '@/payload-types'
import { Progress } from '../../catalogue/imports/Progress'
import { languageOf } from '../../platform/language'
import { post } from '../../platform/post'

const everyMs = 700
const silentMs = 60_000

/** A move as it stands, asked for again and again while it is under way. */
export function MoveProgress({ id, language }: { id: string; language: string }) {
  const say = languageOf(language)
  const [move, setMove] = useState<CalendarMove | null>(null)
  const [fault, setFault] = useState('')
  const [turn, setTurn] = useState(0)
  const isOver = move?.state === 'done'

  useEffect(() => {
    if (isOver) return
    const ask = async () => {
      try {
        const response = await fetch(`/api/calendar-moves/${id}?depth=0`)
        const body = (await response.json()) as CalendarMove & { message?: string }
        if (response.ok) setMove(body)
        setFault(response.ok ? '' : (body.message ?? ''))
      } catch {
        setFault(languageOf(language)(words.failed))
      }
      setTurn((before) => before + 1)
    }
    const timer = setTimeout(() => void ask(), turn === 0 ? 0 : everyMs)
    return () => clearTimeout(timer)
  }, [id, isOver, language, turn])

  const resume = async () => {
    const answer = await post(`/api/calendar-moves/${id}/resume`)
    if (!answer.ok) setFault(answer.message ?? say(words.failed))
  }
  const heard = move?.heartbeatAt ? Date.parse(move.heartbeatAt) : 0
  const isStuck = move && !isOver && (move.state === 'failed' || Date.now() - heard > silentMs)
  return (
    <div role="status">
      {move && <h2>{move.notice}</h2>}
      {!move && !fault && <Progress label={say(words.queued)} />}
      {move?.state === 'waiting' && <Progress label={say(words.queued)} />}
      {move?.state === 'running' && (
        <Progress
          label={say(words.running(move.read, move.total))}
          done={move.read}
          total={move.total}
        />
      )}
      {move && isOver && (
        <p className="import-state import-state--done">
          ✓ {say(words.done(move.moved, move.earlier, move.later))}
        </p>
      )}
      {move?.error && <p className="import-fault">{move.error}</p>}
      {fault && (
        <p role="alert" className="import-fault">
          {fault}
        </p>
      )}
      {move && !isOver && <p className="import-soft">{say(words.leave)}</p>}
      {isStuck && (
        <Button margin={false} onClick={() => void resume()}>
          {say(words.resume)}
        </Button>
      )}
    </div>
  )
}
