'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type DragEvent, useId, useRef, useState } from 'react'
import { importDeskWords as words } from '@/i18n/importDesk'
import { languageOf } from '../../platform/language'
import { Progress } from './Progress'
import { sendWorkbook } from './sendWorkbook'

/** Where a workbook is chosen or dropped; leads to its preview. */
export function ImportUpload({
  language,
  mostBytes,
  mostRows,
}: {
  language: string
  mostBytes: number
  mostRows: number
}) {
  const say = languageOf(language)
  const router = useRouter()
  const hintId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [percent, setPercent] = useState<number | null>(null)
  const [fault, setFault] = useState('')
  const [isOver, setOver] = useState(false)
  const mostMegabytes = mostBytes / 1024 / 1024
  const isSending = percent !== null

  const take = async (file: File | undefined) => {
    if (!file || isSending) return
    setFault('')
    if (file.size > mostBytes) {
      setFault(say(words.tooLarge(file.size, mostMegabytes)))
      return
    }
    setPercent(0)
    const sent = await sendWorkbook({
      file,
      clientId: crypto.randomUUID?.() ?? uuid(),
      onProgress: setPercent,
    })
    if (sent.ok) {
      router.push(`/admin/import-matters?run=${sent.view.id}`)
      return
    }
    setPercent(null)
    setFault(sent.message ?? say(words.failed))
    if (input.current) input.current.value = ''
  }

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }

  return (
    <section
      className={isOver ? 'import-drop import-drop--over' : 'import-drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div role="status" className="import-drop__status">
        {isSending && percent < 100 && (
          <Progress label={say(words.sending(percent))} done={percent} total={100} />
        )}
        {isSending && percent >= 100 && <Progress label={say(words.reading)} />}
      </div>
      {!isSending && (
        <>
          <p className="import-drop__lead">{say(words.drop)}</p>
          <Button size="large" margin={false} onClick={() => input.current?.click()}>
            {say(words.choose)}
          </Button>
          <p id={hintId} className="import-soft">
            {say(words.limits(mostMegabytes, mostRows))}
          </p>
        </>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,.et,.xls,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv"
        aria-describedby={hintId}
        onChange={(event) => void take(event.target.files?.[0])}
      />
      {fault && (
        <p role="alert" className="import-fault">
          {fault}
        </p>
      )}
    </section>
  )
}

/** Where the site is not reached by https, browsers withhold `randomUUID`. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6] & 0x0f) | 0x40
  bytes[8] = (bytes[8] & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
