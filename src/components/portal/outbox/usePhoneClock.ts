'use client'

import { useCallback, useRef, useState } from 'react'
import { minutesOff } from '@/domain/platform/phoneClock'
import { dropOld } from '../files/pendingStore'
import type { OnDate } from './ask'
import { outbox } from './outboxStore'

/**
 * By how many minutes the phone's clock is off, by what the server's answers say; null while it is right. With
 * the first answer, photos that nobody came back for are let go, by the server's clock.
 */
export function usePhoneClock(): { off: number | null; onDate: OnDate } {
  const [off, setOff] = useState<number | null>(null)
  const isTidy = useRef(false)
  const onDate = useCallback((date: string | null) => {
    const now = Date.parse(date ?? '')
    if (Number.isNaN(now)) return
    setOff(minutesOff({ phone: Date.now(), date }))
    if (isTidy.current) return
    isTidy.current = true
    void outbox.all().then((all) => dropOld(now, new Set(all.map(({ id }) => id))))
  }, [])
  return { off, onDate }
}
