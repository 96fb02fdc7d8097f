'use client'

import { PenLine } from 'lucide-react'
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { portalFiles as words } from '@/i18n/portalFiles'
import { useScripts } from '../useScripts'
import { type Stroke, drawStrokes, signaturePng } from './drawSignature'
import { usePending } from './PendingFiles'

/** The sheet to write on, with a line to write along. */
function Sheet({
  strokes,
  onChange,
}: {
  strokes: Stroke[]
  onChange: (strokes: Stroke[]) => void
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const current = useRef<Stroke | null>(null)
  useEffect(() => {
    const sheet = canvas.current
    if (!sheet) return
    const draw = () => drawStrokes(sheet, strokes)
    draw()
    const watch = new ResizeObserver(draw)
    watch.observe(sheet)
    return () => watch.disconnect()
  }, [strokes])
  const pointIn = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLCanvasElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  return (
    <div className="relative">
      <canvas
        ref={canvas}
        role="img"
        aria-label={words.signHere}
        className="h-56 w-full touch-none rounded-lg border-2 border-edge bg-paper"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          current.current = [pointIn(event)]
          onChange([...strokes, current.current])
        }}
        onPointerMove={(event) => {
          if (!current.current) return
          current.current.push(pointIn(event))
          if (canvas.current) drawStrokes(canvas.current, strokes)
        }}
        onPointerUp={() => (current.current = null)}
        onPointerCancel={() => (current.current = null)}
      />
      <span
        aria-hidden="true"
        className="pointer-events-none absolute inset-x-6 bottom-10 border-b border-dashed border-edge"
      />
    </div>
  )
}

/**
 * The button that opens the sheet on which the applicant signs, with a finger or the mouse. Whoever can use
 * neither signs on paper, which is photographed.
 * @param matter named above the sheet: one sees what one signs
 */
export function SignaturePad({ matter }: { matter: string }) {
  const hasScripts = useScripts()
  const { files, add, drop } = usePending()
  const [isOpen, setOpen] = useState(false)
  const [strokes, setStrokes] = useState<Stroke[]>([])
  const [isEmpty, setEmpty] = useState(false)
  const before = files.filter(({ kind }) => kind === 'signature')
  if (!hasScripts) return null

  const open = (isOpening: boolean) => {
    setOpen(isOpening)
    setStrokes([])
    setEmpty(false)
  }
  const use = async () => {
    if (strokes.length === 0) return setEmpty(true)
    const png = await signaturePng(strokes)
    if (!png) return
    open(false)
    for (const { id } of before) await drop(id)
    await add('signature', [png])
  }
  return (
    <>
      <Button
        variant="quiet"
        size="small"
        className="border border-line bg-paper"
        onClick={() => open(true)}
      >
        <PenLine aria-hidden="true" className="size-5" />
        {before.length > 0 ? words.signAgain : words.sign}
      </Button>
      <Dialog
        title={words.signTitle}
        description={words.signLead(matter)}
        closeLabel={words.close}
        open={isOpen}
        onOpenChange={open}
      >
        <Sheet strokes={strokes} onChange={setStrokes} />
        <p className="mt-1 text-sm text-soft">{words.signHere}</p>
        {isEmpty && strokes.length === 0 ? (
          <p role="alert" className="font-bold text-late">
            {words.empty}
          </p>
        ) : null}
        <div className="mt-4 grid grid-cols-2 gap-3">
          <Button variant="secondary" onClick={() => setStrokes([])}>
            {words.clear}
          </Button>
          <Button onClick={() => void use()}>{words.useIt}</Button>
        </div>
      </Dialog>
    </>
  )
}
