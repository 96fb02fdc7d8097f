'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useToast } from '@/components/ui/Toast'
import type { CheckState, StandardItem } from '@/domain/network/standardItems'
import { standardPages as words } from '@/i18n/standard'
import { freshId } from '../freshId'
import type { Sent } from '../device/sendBytes'
import { type PendingCheck, checkStore, sendCheck } from './checkStore'

/** What a row of the page fills in. */
export interface CheckDraft {
  state: CheckState
  remark: string
  dueDays?: number
  photo?: ArrayBuffer
}

/** How the sending of a row's check goes. */
export interface Checking {
  isSending: boolean
  /** The check that waits on the device, when one does. */
  waiting: PendingCheck | undefined
  problem: Exclude<Sent, { state: 'kept' }> | undefined
  send: (draft: CheckDraft) => Promise<boolean>
  retry: () => Promise<boolean>
  drop: () => Promise<void>
}

/** Sends the checks of one row, and keeps on the device what could not be sent. */
export function useCheck({
  owner,
  station,
  item,
  name,
}: {
  owner: string
  station: string
  item: StandardItem
  name: string
}): Checking {
  const router = useRouter()
  const toast = useToast()
  const batch = `${owner} ${station}`
  const [waiting, setWaiting] = useState<PendingCheck>()
  const [problem, setProblem] = useState<Checking['problem']>()
  const [isSending, setSending] = useState(false)

  useEffect(() => {
    void checkStore.of([batch]).then((all) => {
      const mine = all.find((one) => one.item === item)
      if (mine) {
        setWaiting(mine)
        setProblem({ state: 'broken' })
      }
    })
  }, [batch, item])

  const deliver = async (check: PendingCheck): Promise<boolean> => {
    setSending(true)
    setProblem(undefined)
    await checkStore.keep(check)
    setWaiting(check)
    const sent = await sendCheck(check)
    setSending(false)
    if (sent.state !== 'kept') {
      setProblem(sent)
      // What will never be taken is mended in the form, as a new check.
      if (sent.state === 'refused') await forget(check.id)
      return false
    }
    await forget(check.id)
    toast(words.saved(name))
    router.refresh()
    return true
  }
  const forget = async (id: string) => {
    await checkStore.drop(id)
    setWaiting(undefined)
  }
  return {
    isSending,
    waiting,
    problem,
    send: (draft) => deliver({ id: freshId(), batch, station, item, ...draft }),
    retry: async () => (waiting ? deliver(waiting) : false),
    drop: async () => {
      if (waiting) await forget(waiting.id)
      setProblem(undefined)
    },
  }
}
