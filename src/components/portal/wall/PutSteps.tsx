import { randomUUID } from 'node:crypto'
import { Printer } from 'lucide-react'
import { Button } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Choice } from '@/components/ui/Field'
import { postingPlaces } from '@/domain/catalogue/postings/vocabulary'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { wallPages } from '@/i18n/portalWall'
import type { Station } from '@/payload-types'
import type { SheetToPut } from '@/queries/catalogue/postings/sheetToPut'
import { PrintForm } from '../PrintForm'
import { PutForm } from './PutForm'

const words = wallPages.put

/** Print, hang, photo: the steps by which a sheet comes to the wall. */
export function PutSteps({ sheet, station }: { sheet: SheetToPut; station: Station }) {
  const { name, code, number, scanned, replaces } = sheet
  return (
    <>
      {scanned ? null : (
        <Card>
          <SectionTitle>{words.print(number)}</SectionTitle>
          <PrintForm
            target={{ kind: 'sheet', code, station: station.code, size: 'a4', copies: 1 }}
            clientId={randomUUID()}
          >
            <Button type="submit" variant="secondary" wide>
              <Printer aria-hidden="true" className="size-5" />
              {words.printButton}
            </Button>
          </PrintForm>
          <p className="mt-2 text-sm text-soft">{words.printNote}</p>
        </Card>
      )}
      <Card>
        <PutForm
          verb={replaces ? 'replace' : 'hang'}
          clientId={randomUUID()}
          name={name}
          code={station.code}
        >
          {replaces ? (
            <>
              <input type="hidden" name="posting" value={replaces.id} />
              <h2 className="text-xl font-bold">
                {words.swap(wordOf(postingPlaces, replaces.place))}
              </h2>
            </>
          ) : (
            <>
              <input type="hidden" name="station" value={station.id} />
              <input type="hidden" name="scanned" value={scanned} />
              <input type="hidden" name="matter" value={scanned ? '' : code} />
              <PlaceChoice legend={words.place} />
            </>
          )}
        </PutForm>
      </Card>
    </>
  )
}

/** Where a sheet hangs. */
export const PlaceChoice = ({ legend }: { legend: string }) => (
  <fieldset>
    <legend className="mb-1 text-xl font-bold">{legend}</legend>
    {postingPlaces.map(({ value, zh }, at) => (
      <Choice
        key={value}
        type="radio"
        name="place"
        value={value}
        defaultChecked={at === 0}
        required
      >
        {zh}
      </Choice>
    ))}
  </fieldset>
)
