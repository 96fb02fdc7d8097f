'use client'

import { useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Choice } from '@/components/ui/Field'
import { seenStates } from '@/domain/catalogue/postings/vocabulary'
import { wallPages } from '@/i18n/portalWall'
import { useScripts } from '../useScripts'
import { seenField } from './wallBody'

const words = wallPages.walkPage

interface WalkedPlace {
  place: string
  sheets: { id: string; name: string; number: number; formerly?: string }[]
}

/** Ticks "still there" for every sheet of which nothing was said, and lets the form know. */
function tickTheRest(list: HTMLElement): void {
  const there = list.querySelectorAll<HTMLInputElement>('input[type=radio][value=there]')
  for (const radio of there) {
    const said = list.querySelector(`input[name="${CSS.escape(radio.name)}"]:checked`)
    if (!said) radio.click()
  }
}

/** Every sheet with the three answers, by the place where it hangs. */
export function WalkList({ places }: { places: readonly WalkedPlace[] }) {
  const list = useRef<HTMLDivElement>(null)
  const hasScripts = useScripts()
  return (
    <div ref={list} className="grid gap-5">
      {places.map(({ place, sheets }) => (
        <Card key={place}>
          <SectionTitle className="mb-1">{place}</SectionTitle>
          <div className="divide-y divide-line">
            {sheets.map(({ id, name, number, formerly }) => (
              <fieldset key={id} className="pb-3">
                <legend className="pt-3">
                  <span className="block text-lg font-bold">{name}</span>
                  <span className="block text-sm text-soft">
                    {wallPages.line.edition(number)}
                    {formerly ? `，${wallPages.line.formerly(formerly)}` : ''}
                  </span>
                </legend>
                <div className="mt-1 flex flex-wrap gap-x-2">
                  {seenStates.map(({ value, zh }) => (
                    <Choice key={value} type="radio" name={seenField(id)} value={value}>
                      {zh}
                    </Choice>
                  ))}
                </div>
              </fieldset>
            ))}
          </div>
        </Card>
      ))}
      {hasScripts ? (
        <Button
          variant="secondary"
          wide
          onClick={() => {
            if (list.current) tickTheRest(list.current)
          }}
        >
          {words.rest}
        </Button>
      ) : null}
    </div>
  )
}
