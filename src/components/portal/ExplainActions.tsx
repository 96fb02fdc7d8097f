import { Printer, Send } from 'lucide-react'
import { Card, SectionTitle } from '@/components/ui/Card'
import { cn } from '@/components/ui/cn'
import { portalPages } from '@/i18n/portalPages'
import type { Station } from '@/payload-types'
import { Panel } from './Panel'
import { SendPanel } from './SendPanel'
import { SheetPrintForm } from './SheetPrintForm'

const words = portalPages.explain

/**
 * Printing and sending: two buttons for the thumb on a phone, which open panels; on a desk both stand
 * beside the text. Without scripts the buttons reload the page with the panel open in it.
 */
export function ExplainActions({
  name,
  code,
  station,
  url,
  qr,
  panel,
}: {
  name: string
  code: string
  station: Station | null
  url: string
  qr: string
  panel?: string
}) {
  const print = <SheetPrintForm code={code} station={station} />
  const send = <SendPanel name={name} url={url} qr={qr} />
  const path = `/portal/matters/${encodeURIComponent(code)}`
  const beside = (isOpen: boolean) => cn(isOpen ? '' : 'hidden 2xl:block')
  return (
    <div className="grid gap-6 2xl:sticky 2xl:top-8">
      <Card className={beside(panel === 'print')} id="print">
        <SectionTitle>{words.print}</SectionTitle>
        {print}
      </Card>
      <Card className={beside(panel === 'send')} id="send">
        <SectionTitle>{words.sendTitle}</SectionTitle>
        {send}
      </Card>
      <div className="no-print fixed inset-x-0 bottom-[calc(4.1rem+env(safe-area-inset-bottom))] z-20 grid grid-cols-2 gap-3 border-t border-line bg-paper/95 px-4 py-2.5 lg:bottom-0 lg:left-[12rem] lg:grid-cols-[minmax(0,1fr)_minmax(0,16rem)_minmax(0,16rem)] lg:px-8 2xl:hidden">
        <p className="hidden self-center truncate text-lg font-bold lg:block">{name}</p>
        <Panel
          href={`${path}?do=send#send`}
          title={words.sendTitle}
          label={
            <>
              <Send aria-hidden="true" className="size-5" />
              {words.send}
            </>
          }
        >
          {send}
        </Panel>
        <Panel
          href={`${path}?do=print#print`}
          title={words.print}
          isPrimary
          label={
            <>
              <Printer aria-hidden="true" className="size-5" />
              {words.printShort}
            </>
          }
        >
          {print}
        </Panel>
      </div>
    </div>
  )
}
