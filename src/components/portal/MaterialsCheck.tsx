'use client'

import { useState } from 'react'
import { Badge } from '@/components/ui/Badge'
import { Button } from '@/components/ui/Button'
import { checkMaterials, type MaterialLine, missingText } from '@/domain/catalogue/printMissing'
import { portalPages } from '@/i18n/portalPages'
import { PrintForm } from './PrintForm'
import { ShareText } from './ShareText'

const words = portalPages.explain

const tagOf = ({ necessity }: MaterialLine): string =>
  necessity === 'optional' ? words.whenNeeded : necessity === 'tolerated' ? words.mayFollow : ''

/**
 * The materials as a tick list, to go through with the citizen; what is not ticked becomes the text
 * 还缺什么 and the 一次性告知单. Nothing is sent or kept. Without scripts the button below reloads the page
 * with the ticks in the address.
 * @param have places that were ticked before
 */
export function MaterialsCheck({
  matter,
  materials,
  have: before,
  from,
  printTarget,
  clientId,
}: {
  matter: string
  materials: MaterialLine[]
  have: number[]
  from: { name: string; phone: string } | null
  printTarget: { code: string; station?: string }
  /** A random UUID of the server. */
  clientId: string
}) {
  const [have, setHave] = useState(before)
  const [isStarted, setStarted] = useState(before.length > 0)
  const check = checkMaterials(materials, have)
  const toggle = (place: number) => {
    setStarted(true)
    setHave((now) =>
      now.includes(place) ? now.filter((other) => other !== place) : [...now, place],
    )
  }
  const missing = materials.flatMap((line, place) =>
    line.necessity === 'required' && !have.includes(place) ? [place + 1] : [],
  )
  return (
    <div>
      <form method="get" id="materials-check">
        <ul className="divide-y divide-line border-y border-line">
          {materials.map((line, place) => (
            <li key={`${line.name}-${place}`}>
              <label className="target flex cursor-pointer items-start gap-3 px-1 py-3 has-[:checked]:bg-tint">
                <input
                  type="checkbox"
                  name="have"
                  value={place}
                  checked={have.includes(place)}
                  onChange={() => toggle(place)}
                  className="mt-0.5 size-6 shrink-0 accent-(--accent)"
                />
                <span className="min-w-0 flex-1">
                  <span className="flex flex-wrap items-baseline justify-between gap-x-3">
                    <span className="font-bold">
                      {line.name}
                      {tagOf(line) ? <Badge className="ml-2">{tagOf(line)}</Badge> : null}
                    </span>
                    <span className="text-sm font-medium">{line.counts}</span>
                  </span>
                  {line.note ? <span className="block text-sm text-soft">{line.note}</span> : null}
                </span>
              </label>
            </li>
          ))}
        </ul>
        <noscript>
          <Button type="submit" variant="secondary" className="mt-3">
            {words.check}
          </Button>
        </noscript>
      </form>
      {isStarted ? (
        <div className="mt-4 rounded-lg bg-tint p-4 edge-when-forced">
          <p role="status" className="text-xl font-bold">
            {check.missing.length > 0 ? words.stillMissing(check.missing.length) : words.allThere}
          </p>
          <ShareText text={missingText({ matter, check, from })} />
          {missing.length > 0 ? (
            <PrintForm
              target={{ kind: 'notice', ...printTarget, missing: missing.join(',') }}
              clientId={clientId}
              className="mt-3"
            >
              <Button type="submit" variant="secondary" wide>
                {words.printNotice}
              </Button>
            </PrintForm>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
