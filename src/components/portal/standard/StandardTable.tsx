import type { ComponentProps } from 'react'
import { BoardCount, ShareBar } from '@/components/portal/BoardCount'
import { standardPages as words } from '@/i18n/standard'
import type { GroupLine, OverviewFilter, itemLines } from '@/queries/network/standardOverview'
import { stationsAddress } from './boardScope'

/** A number that opens the stations it counts. */
const Count = ({
  filter,
  ...shown
}: Omit<ComponentProps<typeof BoardCount>, 'href'> & { filter: OverviewFilter }) => (
  <BoardCount {...shown} href={stationsAddress(filter)} labelClass="whitespace-nowrap" />
)

/** A group of stations: its share in order as a bar, and the numbers that open lists. */
export function GroupRow({ line, town }: { line: GroupLine; town?: string }) {
  const { columns } = words
  const count = (key: keyof typeof columns, state?: OverviewFilter['state'], isBad = false) => (
    <Count
      value={line[key]}
      label={columns[key]}
      filter={{ town, state }}
      of={line.name}
      isBad={isBad}
    />
  )
  return (
    <li className="py-3">
      <p className="flex flex-wrap justify-between gap-x-3 font-bold">
        <span>{line.name}</span>
        <span className="text-soft">{words.share(line.share)}</span>
      </p>
      <ShareBar share={line.share} />
      <div className="mt-1 grid grid-cols-5 gap-1">
        {count('stations')}
        {count('ready', 'ready')}
        {count('lacking', 'lacking', true)}
        {count('unchecked', 'unchecked')}
        {count('late', 'late', true)}
      </div>
    </li>
  )
}

/** One of the ten things in all stations. */
export function ItemLineRow({ line }: { line: ReturnType<typeof itemLines>[number] }) {
  const { itemColumns: columns } = words
  const total = Math.max(1, line.ok + line.lacking + line.unchecked)
  const { item, name } = line
  return (
    <li className="py-3">
      <p className="font-bold">{name}</p>
      <ShareBar share={(line.ok / total) * 100} />
      <div className="mt-1 grid grid-cols-3 gap-1">
        <Count value={line.ok} label={columns.ok} filter={{ item, state: 'ok' }} of={name} />
        <Count
          value={line.lacking}
          label={columns.lacking}
          filter={{ item, state: 'lacking' }}
          of={name}
          isBad
        />
        <Count
          value={line.unchecked}
          label={columns.unchecked}
          filter={{ item, state: 'unchecked' }}
          of={name}
        />
      </div>
    </li>
  )
}
