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
import { contentFault, fileLimits, filesLeft } from '@/domain/casework/files'
import { portalFiles as words } from '@/i18n/portalFiles'
import { useToast } from '@/components/ui/Toast'
import { freshId } from '../freshId'
import {
  type PendingFile,
  dropPending,
  keepPending,
  keepsPhotos,
  onPendingChange,
  pendingOf,
} from './pendingStore'
import { sendPending } from './sendPending'
import { shrinkPhoto } from './shrinkPhoto'

/** How the sending stands. */
export type SendState = 'idle' | 'sending' | 'broken' | 'logged-out'

interface Pending {
  files: PendingFile[]
  state: SendState
  /** Files that were sent since the sending began. */
  done: number
  /** What is wrong with what was chosen last. */
  fault?: string
  /** The kind whose photos are being shrunk. */
  preparing?: string
  add: (kind: string, chosen: readonly Blob[]) => Promise<void>
  drop: (id: string) => Promise<void>
  send: () => Promise<void>
}

const PendingContext = createContext<Pending | null>(null)

/** The photos of the page that are still to be sent; only below a {@link PendingFiles}. */
export function usePending(): Pending {
  const pending = useContext(PendingContext)
  if (!pending) throw new Error('usePending belongs below PendingFiles')
  return pending
}

/**
 * Holds the photos of a page on the device until the server has acknowledged them, and sends them one by one
 * as soon as there is a case: at once, when the page is opened again, and when the line is back.
 * @param batches under which they are kept: the case, and the command that registered it
 * @param caseId absent while the case is still being registered
 * @param has how many files the case has already
 */
export function PendingFiles({
  owner,
  batches,
  caseId,
  has = 0,
  children,
}: {
  owner: string
  batches: string[]
  caseId?: string
  has?: number
  children: ReactNode
}) {
  const router = useRouter()
  const toast = useToast()
  const [files, setFiles] = useState<PendingFile[]>([])
  const [state, setState] = useState<SendState>('idle')
  const [done, setDone] = useState(0)
  const [fault, setFault] = useState<string>()
  const [preparing, setPreparing] = useState<string>()
  const isBusy = useRef(false)
  const batchKey = batches.join()

  const load = useCallback(() => pendingOf(owner, batchKey.split(',')), [owner, batchKey])

  const send = useCallback(async () => {
    if (!caseId || isBusy.current) return
    isBusy.current = true
    const { sent, end } = await sendPending({
      owner,
      batches: batchKey.split(','),
      caseId,
      onNext: (done) => {
        setState('sending')
        setDone(done)
      },
    })
    setState(end === 'done' ? 'idle' : end)
    setDone(0)
    isBusy.current = false
    // Without a line the page would be lost by asking for it anew.
    if (sent === 0 || end !== 'done') return
    toast(words.sent(sent))
    router.refresh()
  }, [owner, batchKey, caseId, router, toast])

  useEffect(() => {
    const show = () => void load().then(setFiles)
    const again = () => void send()
    const stop = onPendingChange(show)
    show()
    again()
    window.addEventListener('online', again)
    return () => {
      stop()
      window.removeEventListener('online', again)
    }
  }, [load, send])

  const pending = useMemo<Pending>(() => {
    const add = async (kind: string, chosen: readonly Blob[]) => {
      const left = filesLeft(has + files.length)
      if (chosen.length > left) {
        return setFault(words.tooMany(chosen.length, fileLimits.files, left))
      }
      setFault((await keepsPhotos()) ? undefined : words.noStore)
      setPreparing(kind)
      for (const one of chosen) {
        const shrunk = await shrinkPhoto(one)
        const wrong = contentFault({ kind, size: shrunk.size, found: shrunk.type || undefined })
        if (wrong) setFault(wrong)
        else {
          const bytes = await shrunk.arrayBuffer()
          const common = { id: freshId(), batch: batchKey.split(',')[0] ?? '', owner, kind }
          await keepPending({ ...common, bytes, type: shrunk.type, addedAt: Date.now() })
        }
      }
      setPreparing(undefined)
      await send()
    }
    return { files, state, done, fault, preparing, add, drop: dropPending, send }
  }, [files, state, done, fault, preparing, has, batchKey, owner, send])

  return <PendingContext value={pending}>{children}</PendingContext>
}
