import type { ComponentProps } from 'react'
import { BoardCount, ShareBar } from '@/components/portal/BoardCount'
import { type PostingCounts, shareOf } from '@/domain/catalogue/postings/shares'
import { wallPages } from '@/i18n/portalWall'
import type { WallGroup, WallState } from '@/queries/catalogue/postings/board'
import { type BoardFilter, boardListAddress } from './boardList'

const words = wallPages.boardPage

/** A name, its share of sheets that hold, and the share as a bar. */
export function ShareLine({ name, counts }: { name: string; counts: PostingCounts }) {
  const share = shareOf(counts)
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-3 font-bold">
        <span>{name}</span>
        <span className={counts.stale > 0 ? 'text-late' : 'text-soft'}>
          {share === null ? words.noneHung : words.share(share)}
        </span>
      </p>
      {share === null ? null : <ShareBar share={share} />}
    </>
  )
}

/** A number that opens the stations it counts. */
export const Count = ({
  filter,
  ...shown
}: Omit<ComponentProps<typeof BoardCount>, 'href'> & { filter: BoardFilter }) => (
  <BoardCount {...shown} href={boardListAddress(filter)} labelClass="text-center" />
)

/** A group of stations: its share, and the numbers that open lists. */
export function GroupRow({ group, town }: { group: WallGroup; town?: string }) {
  const { columns } = words
  const count = (value: number, state: WallState, isBad = false) => (
    <Count
      value={value}
      label={columns[state]}
      filter={{ town, state }}
      of={group.name}
      isBad={isBad}
    />
  )
  if (shareOf(group) === null) {
    return (
      <li className="flex items-center justify-between gap-3 py-1">
        <span className="font-bold">{group.name}</span>
        {count(group.none, 'none')}
      </li>
    )
  }
  return (
    <li className="py-3">
      <ShareLine name={group.name} counts={group} />
      <div className="mt-1 grid grid-cols-3 gap-1 sm:flex sm:justify-between">
        {count(group.current + group.stale, 'hung')}
        {count(group.stale, 'stale', true)}
        {count(group.good, 'good')}
        {count(group.behind, 'behind', true)}
        {count(group.none, 'none')}
      </div>
    </li>
  )
}
