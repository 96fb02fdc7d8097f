'use client'

import { useState } from 'react'
import { Choice } from '@/components/ui/Field'
import { dutyWords as words } from '@/i18n/portalRota'

interface Point {
  latitude: number
  longitude: number
}

/** Lets an agent say where she checks in, if she wants to; without scripts it does not show. */
export function PlaceField() {
  const [point, setPoint] = useState<Point>()
  const [note, setNote] = useState<string>()
  const ask = (isWanted: boolean) => {
    setPoint(undefined)
    if (!isWanted) return setNote(undefined)
    setNote(words.placeWaiting)
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        setPoint({ latitude, longitude })
        setNote(words.placeGot)
      },
      () => setNote(words.placeFailed),
      { enableHighAccuracy: false, timeout: 10_000, maximumAge: 60_000 },
    )
  }
  return (
    <div>
      <Choice note={words.placeNote} onChange={(event) => ask(event.currentTarget.checked)}>
        {words.place}
      </Choice>
      {note ? (
        <p role="status" className="pl-11 text-sm text-soft">
          {note}
        </p>
      ) : null}
      {point ? (
        <>
          <input type="hidden" name="latitude" value={point.latitude} />
          <input type="hidden" name="longitude" value={point.longitude} />
          <Choice name="keepPlace" note={words.keepNote}>
            {words.keepPlace}
          </Choice>
        </>
      ) : null}
    </div>
  )
}
