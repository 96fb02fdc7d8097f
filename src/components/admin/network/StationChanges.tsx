import type { UIFieldServerProps } from 'payload'
import { scheduledPages as words } from '@/i18n/scheduledChanges'
import { changesOfStation } from '@/queries/network/scheduledChanges'
import { stationById } from '@/queries/network/station'

/** On a station's form: what is arranged for a day to come, and where it is taken back. */
export async function StationChanges({ id, payload }: UIFieldServerProps) {
  const station = id ? await stationById(payload, String(id)) : null
  const changes = station ? await changesOfStation(payload, station, { isFailedToo: true }) : []
  if (!station || changes.length === 0) return null
  return (
    <section className="daiban-action" aria-label={words.title}>
      <ul>
        {changes.map(({ id: key, title, on, status, fault }) => (
          <li key={key} className={status === 'failed' ? 'daiban-late' : undefined}>
            {status === 'failed' ? words.failed(title, on) : words.line(title, on)}
            {status === 'failed' ? fault : null}
          </li>
        ))}
      </ul>
      <a href={`/portal/network/${encodeURIComponent(station.code)}/change`}>{words.adminOpen}</a>
    </section>
  )
}
