import { randomUUID } from 'node:crypto'
import { Printer } from 'lucide-react'
import { Button } from '@/components/ui/Button'
import { portalPages } from '@/i18n/portalPages'
import { Copies } from './Copies'
import { PrintForm } from './PrintForm'
import { SizeChoice } from './SizeChoice'

const words = portalPages.printForm

/** Prints a sheet: size, copies, and whose name is on it. */
export function SheetPrintForm({
  code,
  edition,
  station,
}: {
  code: string
  /** Number of the edition; the one in force without it. */
  edition?: number
  station: { code: string; name: string } | null
}) {
  return (
    <PrintForm
      target={{ kind: 'sheet', code, edition, station: station?.code }}
      clientId={randomUUID()}
      className="grid gap-4"
    >
      <SizeChoice />
      <Copies />
      <Button type="submit" wide>
        <Printer aria-hidden="true" className="size-5" />
        {words.submit}
      </Button>
      <p className="text-sm text-soft">
        {station ? `${words.station(station.name)}。` : ''}
        {words.note}
      </p>
    </PrintForm>
  )
}
