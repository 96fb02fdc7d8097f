'use client'

import { Download, FileText, IdCard } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { cn } from '@/components/ui/cn'
import { Button, buttonClass } from '@/components/ui/Button'
import { Confirm, Dialog } from '@/components/ui/Dialog'
import { Status } from '@/components/ui/Status'
import { useToast } from '@/components/ui/Toast'
import { portalFiles as words } from '@/i18n/portalFiles'

/** A file of a case as its page shows it. */
export interface ShownFile {
  id: string
  /** What it is and which one: 低保申请书，第 2 张. */
  name: string
  isPdf: boolean
  showsIdentity: boolean
  isSignature: boolean
  /** Who added it, and when. */
  addedBy: string
  canRemove: boolean
}

type Removal = 'asked' | 'removed' | 'failed'

/**
 * The small picture of a file; a tap shows it large, with the ways to save and to remove it. What shows who
 * somebody is has no small picture: looking at it is noted. Without scripts it is a link to the file.
 */
export function FileThumb({ caseId, file }: { caseId: string; file: ShownFile }) {
  const router = useRouter()
  const toast = useToast()
  const [isOpen, setOpen] = useState(false)
  const [removal, setRemoval] = useState<Removal>()
  const address = `/api/cases/${caseId}/files/${file.id}`
  const { name, isPdf, showsIdentity } = file

  const change = async (method: 'DELETE' | 'POST') => {
    const path = method === 'POST' ? `${address}/restore` : address
    const answer = await fetch(path, { method }).catch(() => null)
    if (!answer?.ok) return setRemoval('failed')
    setRemoval(method === 'DELETE' ? 'removed' : undefined)
    if (method === 'DELETE') return
    toast(words.restored)
    router.refresh()
  }
  const toggle = (isOpening: boolean) => {
    setOpen(isOpening)
    if (!isOpening && removal === 'removed') router.refresh()
    if (!isOpening) setRemoval(undefined)
  }
  return (
    <>
      <a
        href={address}
        download
        onClick={(event) => {
          event.preventDefault()
          setOpen(true)
        }}
        className="grid size-24 place-items-center overflow-hidden rounded-lg border border-edge bg-paper text-sm font-bold text-soft no-underline"
      >
        {isPdf || showsIdentity ? (
          <span className="grid place-items-center gap-1">
            {showsIdentity ? (
              <IdCard aria-hidden="true" className="size-8 text-accent" />
            ) : (
              <FileText aria-hidden="true" className="size-8 text-accent" />
            )}
            {showsIdentity ? words.locked : words.pdf}
            <span className="sr-only">{name}</span>
          </span>
        ) : (
          <img
            src={`${address}/preview`}
            alt={name}
            loading="lazy"
            className={cn('size-full', file.isSignature ? 'object-contain' : 'object-cover')}
          />
        )}
      </a>
      <Dialog title={name} closeLabel={words.close} open={isOpen} onOpenChange={toggle}>
        {removal === 'removed' ? (
          <Status tone="good" title={words.removed}>
            <Button variant="secondary" className="mt-2" onClick={() => void change('POST')}>
              {words.undo}
            </Button>
          </Status>
        ) : (
          <div className="grid gap-3">
            {isPdf ? (
              <p>{words.pdfNote}</p>
            ) : (
              <img
                src={address}
                alt={name}
                className="mx-auto max-h-[60dvh] rounded-lg border border-line"
              />
            )}
            <p className="text-sm text-soft">
              {[file.addedBy, showsIdentity ? words.identityNote : ''].filter(Boolean).join('。')}
            </p>
            {removal === 'failed' ? <Status tone="late" title={words.failed} /> : null}
            <div className="grid auto-cols-fr grid-flow-col gap-3">
              {file.canRemove ? (
                <Confirm
                  title={words.removeTitle}
                  description={words.removeNote}
                  confirmLabel={words.remove}
                  cancelLabel={words.keep}
                  trigger={<Button variant="danger">{words.remove}</Button>}
                  onConfirm={() => void change('DELETE')}
                />
              ) : null}
              <a href={address} download className={buttonClass({ variant: 'secondary' })}>
                <Download aria-hidden="true" className="size-5" />
                {words.download}
              </a>
            </div>
          </div>
        )}
      </Dialog>
    </>
  )
}
