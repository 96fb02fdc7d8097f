import Link from 'next/link'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Input } from '@/components/ui/Field'
import { portalPages } from '@/i18n/portalPages'
import type { Station } from '@/payload-types'
import { findStations } from '@/queries/network/station'
import { Fold } from './Fold'
import type { Visit } from './request'

const words = portalPages.print

/**
 * For towns and the county: which station a page is about, among those below the own one.
 * @param find what was typed, when something was
 * @param base address of the page
 * @param summary what is chosen, in words; without it which station is printed for
 */
export async function StationChooser({
  visit: { payload, person },
  chosen,
  find,
  isOpen,
  base = '/portal/print',
  summary,
}: {
  visit: Visit
  chosen: Station | null
  find?: string
  isOpen: boolean
  base?: string
  summary?: string
}) {
  const seesAll = person.roles.some((role) => role === 'coordinator' || role === 'supervisor')
  const path = seesAll ? '' : (person.station?.path ?? '')
  const found = isOpen ? await findStations(payload, { path, words: find ?? '' }) : []
  return (
    <Card className="p-0 sm:p-0">
      <Fold
        isOpen={isOpen}
        className="px-4 py-3 sm:px-6"
        summary={
          <span className="flex flex-1 flex-wrap items-center justify-between gap-x-4">
            <span>{summary ?? (chosen ? words.forStation(chosen.name) : words.chooseFirst)}</span>
            <span className="font-normal text-accent underline underline-offset-4">
              {words.change}
            </span>
          </span>
        }
      >
        <div className="border-t border-line px-4 py-4 sm:px-6">
          <form role="search" className="flex items-end gap-2">
            <div className="flex-1">
              <label htmlFor="find-station" className="mb-1.5 block font-bold">
                {words.chooseLabel}
              </label>
              <Input
                id="find-station"
                type="search"
                name="find"
                defaultValue={find}
                placeholder={words.choosePlaceholder}
                maxLength={40}
              />
            </div>
            <Button type="submit" variant="secondary">
              {words.chooseSubmit}
            </Button>
          </form>
          {isOpen && found.length === 0 ? <p className="mt-3">{words.chooseNothing}</p> : null}
          <ul className="mt-3 grid gap-x-4 sm:grid-cols-2 lg:grid-cols-3">
            {found.map(({ id, code, name }) => (
              <li key={id}>
                <Link
                  href={`${base}?station=${encodeURIComponent(code)}`}
                  aria-current={code === chosen?.code ? 'true' : undefined}
                  className="target flex items-center text-accent underline underline-offset-4"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </Fold>
    </Card>
  )
}
