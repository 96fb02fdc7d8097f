'use client'

import { useEffect, useState } from 'react'
import { screenPage as words } from '@/i18n/portalTraining'
import type { CheckInScreen } from '@/operations/training/checkInScreen'
import { QrCode } from '@/printing/sheet/QrCode'

/** How often arrivals are counted anew. */
const everyMs = 4000

/**
 * The code of this minute, as big as the screen allows, the digits for who cannot scan, and how many are there.
 * It fetches the next code as soon as the old one ends.
 */
export function CheckInWall({
  session,
  title,
  initial,
}: {
  session: string
  title: string
  initial: CheckInScreen
}) {
  const [screen, setScreen] = useState(initial)
  const [isLost, setLost] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const load = async () => {
      let next = everyMs
      try {
        const answer = await fetch(`/api/training-sessions/${session}/screen`, {
          cache: 'no-store',
          signal: AbortSignal.timeout(10_000),
        })
        if (!answer.ok) throw new Error('no screen')
        const loaded = (await answer.json()) as CheckInScreen
        setScreen(loaded)
        setLost(false)
        next = Math.min(everyMs, loaded.msLeft + 50)
      } catch {
        setLost(true)
      }
      timer = setTimeout(() => void load(), next)
    }
    timer = setTimeout(() => void load(), Math.min(everyMs, initial.msLeft + 50))
    return () => clearTimeout(timer)
  }, [session, initial.msLeft])
  const { address, digits, arrived, enrolled } = screen
  return (
    <section className="grid min-h-[80vh] items-center gap-6 lg:grid-cols-2 lg:gap-12">
      <div className="mx-auto w-full max-w-[80vh] bg-paper p-4 [&_svg]:w-full">
        <QrCode text={address} label={words.label} />
      </div>
      <div className="grid gap-6 text-center lg:text-left">
        <h1 className="text-3xl font-black lg:text-5xl">{title}</h1>
        <p className="text-2xl font-bold">{words.scan}</p>
        <div>
          <p className="text-soft">{words.type}</p>
          <p className="whitespace-nowrap text-[clamp(3rem,8vw,9rem)] leading-tight font-black tracking-wider tabular-nums">
            {digits.slice(0, 3)} {digits.slice(3)}
          </p>
        </div>
        <p aria-live="polite" className="text-3xl font-bold">
          {words.arrived}
          <span className="mx-3 text-[clamp(3rem,8vw,9rem)] font-black tabular-nums text-accent">
            {arrived}
          </span>
          {words.of(enrolled)}
        </p>
        {isLost ? (
          <p role="alert" className="text-xl font-bold text-late">
            {words.lost}
          </p>
        ) : null}
      </div>
    </section>
  )
}
