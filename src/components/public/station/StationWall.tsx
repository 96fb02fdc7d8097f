import type { ReactNode } from 'react'
import { publicText } from '@/i18n/public'
import type { StationProfile } from '@/queries/network/stationProfile'
import { BlockTitle } from '../Browse'
import { pathTo } from '../site'
import { TextLink } from '../TextLink'

const words = publicText.stations
/** How many sheets stand in the open; the rest folds away. */
const shown = 8

/** Which current sheets hang here. Those that are being replaced are no news for citizens. */
export function StationWall({ wall }: Pick<StationProfile, 'wall'>) {
  // A sheet may hang at two places of a station.
  const current = [...new Map(wall.current.map((sheet) => [sheet.code, sheet])).values()]
  if (current.length === 0) return null
  return (
    <section className="mt-9">
      <BlockTitle>{words.wall}</BlockTitle>
      <p className="mb-2">{words.wallNote(current.length)}</p>
      <Sheets sheets={current.slice(0, shown)} />
      {current.length > shown ? (
        <details>
          <summary className="target flex cursor-pointer items-center font-bold text-accent">
            {words.wallMore(current.length - shown)}
          </summary>
          <Sheets sheets={current.slice(shown)} />
        </details>
      ) : null}
    </section>
  )
}

function Sheets({ sheets }: { sheets: StationProfile['wall']['current'] }): ReactNode {
  return (
    <ul className="grid gap-x-6 sm:grid-cols-2">
      {sheets.map(({ code, name, number }) => (
        <li
          key={code}
          className="flex items-center justify-between gap-3 border-b border-line py-1"
        >
          <TextLink href={pathTo.guide(code)}>{name}</TextLink>
          <span className="shrink-0 text-sm text-soft">{words.wallEdition(number)}</span>
        </li>
      ))}
    </ul>
  )
}

const marks = { ok: '✓', lacking: '✕', unchecked: '–' } as const

/** The ten things a station has (§二(一)3 十个一), as they were last checked. */
export function StationStandardPart({
  standard: { items, readiness },
}: Pick<StationProfile, 'standard'>) {
  if (readiness.ok + readiness.lacking === 0) return null
  return (
    <section className="mt-9">
      <BlockTitle>{words.standard}</BlockTitle>
      <p className="mb-3">
        {readiness.isReady ? words.standardAll : words.standardSome(readiness.ok)}
      </p>
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-5">
        {items.map(({ item, name, standing }) => (
          <li key={item} className="rounded-lg border border-line bg-paper px-3 py-2">
            <span className="block font-bold">
              <span aria-hidden="true">{marks[standing.state]} </span>
              {name}
            </span>
            <span className="block text-sm text-soft">{words.standardStates[standing.state]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
