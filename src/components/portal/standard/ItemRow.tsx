'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { cn } from '@/components/ui/cn'
import { Field, Input, Textarea } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { longestRemark, mostDueDays } from '@/domain/network/standardCheck'
import type { StandardItem } from '@/domain/network/standardItems'
import { standardPages as words } from '@/i18n/standard'
import { useScripts } from '../useScripts'
import { KeptPhoto, TakePhoto, TakenPhoto } from './ItemPhoto'
import { type Checking, useCheck } from './useCheck'

/** One of the ten things as a page shows it. */
export interface ShownItem {
  item: StandardItem
  name: string
  tone: 'good' | 'late' | 'due' | 'plain'
  sentence: string
  /** By when it is to be mended, in words. */
  due?: string
  /** What was written at the check that counts. */
  remark?: string
  /** Inspection whose photo is shown. */
  photo?: string
}

const usualDueDays = 10

const toneClass = { good: 'text-accent', late: 'text-late', due: 'text-due', plain: 'text-soft' }

/** A row of the page: what counts of the item, and the way to check it. */
export function ItemRow({
  shown,
  at,
  station,
  owner,
  level,
}: {
  shown: ShownItem
  /** Its place among the ten, from 1. */
  at: number
  station: string
  owner: string
  /** Null for whoever only reads. */
  level: 'self' | 'above' | null
}) {
  const { name, tone, sentence, due, remark, photo } = shown
  return (
    <li
      id={shown.item}
      className="grid scroll-mt-4 gap-3 rounded-xl border border-line bg-paper p-4"
      data-item={shown.item}
    >
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 className="text-2xl font-black">
            <span className="mr-2 text-soft tabular-nums">{at}</span>
            {name}
          </h2>
          <p className={cn('font-bold', toneClass[tone])}>{sentence}</p>
          {due ? <p className={cn('font-bold', toneClass[tone])}>{due}</p> : null}
          {remark ? <p className="break-words text-soft">{remark}</p> : null}
        </div>
        {photo ? <KeptPhoto inspection={photo} name={name} /> : null}
      </div>
      {level ? <CheckForm {...{ shown, station, owner, level }} /> : null}
    </li>
  )
}

function CheckForm({
  shown: { item, name },
  station,
  owner,
  level,
}: {
  shown: ShownItem
  station: string
  owner: string
  level: 'self' | 'above'
}) {
  const hasScripts = useScripts()
  const checking = useCheck({ owner, station, item, name })
  const [photo, setPhoto] = useState<ArrayBuffer>()
  const [isLacking, setLacking] = useState(false)
  const [remark, setRemark] = useState('')
  const [dueDays, setDueDays] = useState(String(usualDueDays))
  if (!hasScripts) return null
  const isSelf = level === 'self'
  const busy = checking.isSending ? words.sending : undefined

  const send = async (state: 'ok' | 'lacking') => {
    const days = state === 'lacking' && !isSelf ? { dueDays: Number(dueDays) } : {}
    const isKept = await checking.send({ state, remark: remark.trim(), photo, ...days })
    if (isKept) {
      setPhoto(undefined)
      setRemark('')
      setLacking(false)
    }
  }
  if (checking.waiting && checking.problem) return <Waiting checking={checking} />
  return (
    <div className="grid gap-3">
      {photo ? <TakenPhoto photo={photo} name={name} /> : null}
      {isLacking ? (
        <div className="grid gap-3">
          <Field id={`remark-${item}`} label={isSelf ? words.remark : words.remarkAbove}>
            <Textarea
              id={`remark-${item}`}
              maxLength={longestRemark}
              value={remark}
              onChange={(event) => setRemark(event.currentTarget.value)}
            />
          </Field>
          {isSelf ? null : (
            <Field id={`days-${item}`} label={words.dueDays}>
              <Input
                id={`days-${item}`}
                type="number"
                inputMode="numeric"
                min={1}
                max={mostDueDays}
                value={dueDays}
                onChange={(event) => setDueDays(event.currentTarget.value)}
              />
            </Field>
          )}
        </div>
      ) : null}
      {checking.problem?.state === 'refused' ? (
        <Status tone="late" title={checking.problem.message} />
      ) : null}
      <div className="flex flex-wrap gap-3">
        <TakePhoto
          name={name}
          hasPhoto={photo !== undefined}
          isBig={isSelf}
          onTaken={(taken) => setPhoto(taken)}
        />
        {isLacking ? (
          <>
            <Button variant="danger" busy={busy} onClick={() => void send('lacking')}>
              {words.save}
            </Button>
            <Button variant="quiet" onClick={() => setLacking(false)}>
              {words.cancel}
            </Button>
          </>
        ) : (
          <>
            {photo || !isSelf ? (
              <Button busy={busy} onClick={() => void send('ok')}>
                {isSelf ? words.ok : words.okAbove}
              </Button>
            ) : null}
            <Button variant="secondary" onClick={() => setLacking(true)}>
              {isSelf ? words.lacking : words.lackingAbove}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

/** What could not be sent, and the button that sends it again. */
function Waiting({ checking }: { checking: Checking }) {
  const isLoggedOut = checking.problem?.state === 'logged-out'
  return (
    <Status tone="due" title={isLoggedOut ? words.loggedOut : words.broken}>
      <div className="mt-2 flex flex-wrap gap-3">
        <Button
          busy={checking.isSending ? words.sending : undefined}
          onClick={() => void checking.retry()}
        >
          {words.retry}
        </Button>
        <Button variant="quiet" onClick={() => void checking.drop()}>
          {words.drop}
        </Button>
      </div>
    </Status>
  )
}
