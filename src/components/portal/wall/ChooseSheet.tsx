import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Field, Input, fieldProps } from '@/components/ui/Field'
import { wallPages } from '@/i18n/portalWall'
import type { Station } from '@/payload-types'
import { searchMatters } from '@/search'
import type { Visit } from '../request'
import { ScanField } from './ScanField'
import { wallAddress } from './wallScope'

const words = wallPages.put

/** Which sheet: off its QR code, or by the name of the matter. Plain forms. */
export async function ChooseSheet({
  visit: { payload },
  station,
  find,
  scanned,
}: {
  visit: Visit
  station: Station
  find?: string
  scanned?: string
}) {
  const typed = find?.trim().slice(0, 40) ?? ''
  const found = typed ? (await searchMatters({ payload, query: typed })).hits : []
  return (
    <Card className="grid gap-6">
      <SectionTitle className="mb-0">{words.which}</SectionTitle>
      <form className="grid gap-3">
        <input type="hidden" name="station" value={station.code} />
        <ScanField name="scanned" value={scanned} />
        <button type="submit" className={buttonClass({ wide: true })}>
          {words.next}
        </button>
      </form>
      <form className="grid gap-3 border-t border-line pt-5">
        <input type="hidden" name="station" value={station.code} />
        <Field id="find" label={words.or} help={words.findHelp}>
          <Input
            {...fieldProps('find', { help: words.findHelp })}
            name="find"
            defaultValue={typed}
            maxLength={40}
            required
          />
        </Field>
        <button type="submit" className={buttonClass({ variant: 'secondary', wide: true })}>
          {words.find}
        </button>
        {typed && found.length === 0 ? <p>{words.none}</p> : null}
        <ul className="divide-y divide-line">
          {found.map(({ code, name }) => (
            <li key={code}>
              <Link
                href={wallAddress(station, '/put', { matter: code })}
                className="target flex items-center py-2 font-bold"
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </form>
    </Card>
  )
}
