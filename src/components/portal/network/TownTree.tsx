import Link from 'next/link'
import { Card } from '@/components/ui/Card'
import { networkPages as words } from '@/i18n/networkPages'
import type { TreePlace } from '@/queries/network/networkList'
import { StationRows } from './StationRows'

/** What an area was called, or where it went. */
function Notes({ area, mergedInto }: TreePlace) {
  const former = (area.formerNames ?? []).map(({ name }) => name).join('、')
  const notes = [mergedInto ? words.merged(mergedInto) : '', former ? words.former(former) : '']
  const said = notes.filter(Boolean).join('；')
  return said ? <span className="text-sm text-soft">{said}</span> : null
}

function Place({ place, mayChange }: { place: TreePlace; mayChange: boolean }) {
  const { area, stations, places, mergedInto } = place
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="text-lg font-bold">{area.name}</h3>
        <Notes {...place} />
        {mayChange && !mergedInto ? (
          <Link
            href={`/portal/network/areas/${area.code}`}
            prefetch={false}
            className="target inline-flex items-center text-accent underline underline-offset-4"
          >
            {words.rename}
          </Link>
        ) : null}
      </div>
      {stations.length > 0 ? (
        <StationRows stations={stations} />
      ) : mergedInto ? null : (
        <p className="text-due">{words.noStation}</p>
      )}
      {places.length > 0 ? (
        <ul className="mt-1 divide-y divide-line border-l-4 border-line pl-4">
          {places.map((each) => (
            <Place key={each.area.id} place={each} mayChange={mayChange} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

/** A town: its window, then its communities and villages with their stations. */
export function TownTree({ town, mayChange }: { town: TreePlace; mayChange: boolean }) {
  return (
    <Card>
      <ul>
        <Place place={town} mayChange={mayChange} />
      </ul>
    </Card>
  )
}
