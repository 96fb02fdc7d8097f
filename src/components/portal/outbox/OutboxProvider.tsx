'use client'

import { useRouter } from 'next/navigation'
import {
  type ReactNode,
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useToast } from '@/components/ui/Toast'
import { inOrder, waitMs } from '@/domain/platform/outbox'
import { outboxWords as words } from '@/i18n/portalOutbox'
import { dropPending, pendingOf } from '../files/pendingStore'
import { type OnDate, isReached } from './ask'
import { type Delivery, deliverDraft, keepDraft } from './deliver'
import { type Draft, type OutboxEntry, outbox } from './outboxStore'
import { type Round, sendEntries } from './sendEntries'
import { usePhoneClock } from './usePhoneClock'

interface Outbox {
  owner: string
  /** What the person has not sent yet, in order. */
  entries: OutboxEntry[]
  state: 'idle' | 'sending' | 'logged-out'
  /** By how many minutes the phone's clock is off. */
  off: number | null
  onDate: OnDate
  /** Sends what waits; says so when there is still no line. */
  sendNow: () => Promise<void>
  deliver: (draft: Draft) => Promise<Delivery>
  /** Keeps something, and sends it as soon as it can be; gives what to say. */
  keep: (draft: Draft) => Promise<string>
  /** Throws away what was refused, with its photos. */
  drop: (id: string) => Promise<void>
}

const OutboxContext = createContext<Outbox | null>(null)

/** What waits on the device; only below an {@link OutboxProvider}. */
export function useOutbox(): Outbox {
  const found = useContext(OutboxContext)
  if (!found) throw new Error('useOutbox belongs below OutboxProvider')
  return found
}

/**
 * Keeps on the device what could not be sent, and sends it when the page is opened, when the line is back, and
 * in between at growing intervals.
 * @param owner id of whoever is logged in
 */
export function OutboxProvider({ owner, children }: { owner: string; children: ReactNode }) {
  const router = useRouter()
  const toast = useToast()
  const [entries, setEntries] = useState<OutboxEntry[]>([])
  const [state, setState] = useState<Outbox['state']>('idle')
  const { off, onDate } = usePhoneClock()
  const attempt = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const round = useRef<Promise<Round['end']>>(Promise.resolve('done'))

  const send = useCallback(async (): Promise<Round['end']> => {
    clearTimeout(timer.current)
    if ((await outbox.of([owner])).every(({ refusal }) => refusal)) return 'done'
    if (!navigator.onLine) return 'later'
    setState('sending')
    const { end, sent } = await sendEntries(owner, onDate)
    setState(end === 'log-in' ? 'logged-out' : 'idle')
    if (sent > 0) {
      attempt.current = 0
      toast(words.sent(sent))
    }
    // Without a line the page would be lost by asking for it anew.
    if (sent > 0 && end === 'done') router.refresh()
    if (end === 'later') {
      timer.current = setTimeout(() => void again.current(), waitMs(attempt.current))
      attempt.current += 1
    }
    return end
  }, [owner, onDate, router, toast])

  /** One round after another: what was kept during one is sent by the next. */
  const sendInTurn = useCallback(() => {
    const failed = (): Round['end'] => {
      setState('idle')
      return 'later'
    }
    round.current = round.current.then(send).catch(failed)
    return round.current
  }, [send])
  const again = useRef(sendInTurn)
  useEffect(() => {
    again.current = sendInTurn
  }, [sendInTurn])

  const show = useCallback(async () => setEntries(inOrder(await outbox.of([owner]))), [owner])

  useEffect(() => {
    const onLine = () => {
      attempt.current = 0
      void sendInTurn()
    }
    const refresh = () => void show()
    const stop = outbox.onChange(refresh)
    refresh()
    void isReached(onDate).then(sendInTurn)
    window.addEventListener('online', onLine)
    // Another tab may have sent what this one shows.
    window.addEventListener('focus', refresh)
    return () => {
      stop()
      clearTimeout(timer.current)
      window.removeEventListener('online', onLine)
      window.removeEventListener('focus', refresh)
    }
  }, [onDate, sendInTurn, show])

  const value = useMemo<Outbox>(() => {
    const sendNow = async () => {
      attempt.current = 0
      const end = await sendInTurn()
      await show()
      if (end === 'later') toast(words.noLine)
    }
    const deliver = async (draft: Draft) => {
      const delivery = await deliverDraft(owner, draft, onDate)
      if (delivery.is === 'kept') void sendInTurn()
      return delivery
    }
    const keep = async (draft: Draft) => {
      const message = await keepDraft(owner, draft)
      void sendInTurn()
      return message
    }
    const drop = async (id: string) => {
      for (const photo of await pendingOf(owner, [id])) await dropPending(photo.id)
      await outbox.drop(id)
      void sendInTurn()
    }
    return { owner, entries, state, off, onDate, sendNow, deliver, keep, drop }
  }, [owner, entries, state, off, onDate, sendInTurn, show, toast])

  return <OutboxContext value={value}>{children}</OutboxContext>
}
