import { randomUUID } from 'node:crypto'
import { Plus } from 'lucide-react'
import Link from 'next/link'
import { Button, buttonClass } from '@/components/ui/Button'
import { casePages, registerWords as words } from '@/i18n/portalCases'
import { PrintForm } from '../PrintForm'
import { KeepDecline } from './KeepDecline'

/**
 * The two answers to 要不要代办: register a case, or hand out the sheet in one tap, which is counted
 * (§二(二): 自愿委托).
 */
export function TakeCase({
  code,
  name,
  station,
}: {
  code: string
  /** Of the matter. */
  name: string
  station: string
}) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Link
        href={`/portal/cases/new?matter=${encodeURIComponent(code)}`}
        className={buttonClass({ size: 'large', wide: true })}
      >
        <Plus aria-hidden="true" className="size-6" />
        {casePages.register}
      </Link>
      <KeepDecline code={code} matterName={name}>
        <PrintForm
          target={{ kind: 'sheet', code, station, size: 'a4', declined: 'yes' }}
          clientId={randomUUID()}
          className="grid"
        >
          <Button type="submit" variant="secondary" size="large" wide>
            {words.decline}
          </Button>
        </PrintForm>
      </KeepDecline>
    </div>
  )
}
