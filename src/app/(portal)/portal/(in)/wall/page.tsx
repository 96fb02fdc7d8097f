import type { Metadata } from 'next'
import Link from 'next/link'
import { hasStandardBoard } from '@/access/people'
import { requireVisitor } from '@/components/portal/request'
import { PendingPuts } from '@/components/portal/wall/PendingPuts'
import { CurrentCard, LatelyCard, MissingCard, TodoCard } from '@/components/portal/wall/WallLists'
import { wallAddress, wallScope } from '@/components/portal/wall/wallScope'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Status } from '@/components/ui/Status'
import { plainDateOf } from '@/domain/platform/plainDate'
import { wallPages as words } from '@/i18n/portalWall'
import { leftoversAt } from '@/queries/catalogue/postings/leftovers'
import { type StationWall, stationWall } from '@/queries/catalogue/postings/stationWall'
import { lastPrinted } from '@/queries/catalogue/printLog'

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ station?: string; done?: string }>
}

const isDone = (done: string | undefined): done is keyof typeof words.done =>
  done !== undefined && Object.hasOwn(words.done, done)

/** A station's wall in one look: what to replace, to take down, to hang, and what holds. */
export default async function WallPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/wall')
  const { station: code, done } = await searchParams
  const scope = await wallScope(visit, code)
  const isOnBoard = hasStandardBoard(visit.user, visit.station)
  if (!scope) return <NoStation isOnBoard={isOnBoard} />
  const { payload } = visit
  const { station, mayMind, isOwn } = scope
  const now = new Date()
  const wall = await stationWall(payload, { station, now })
  const printed = await lastPrinted(payload, station.id)
  const leftovers = await leftoversAt(payload, {
    stationId: station.id,
    today: plainDateOf(now),
  })
  const hung = wall.replace.length + wall.takeDown.length + wall.current.length
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <header className="grid gap-1">
        <h1 className="text-3xl font-black">{isOwn ? words.title : words.titleOf(station.name)}</h1>
        <Summary wall={wall} hung={hung} />
      </header>
      {isDone(done) ? <Status tone="good" title={words.done[done]} /> : null}
      <PendingPuts />
      {station.active === false ? <Status tone="due" title={words.closed} /> : null}
      {!mayMind && station.active !== false ? (
        <p className="text-soft">{words.onlyReading}</p>
      ) : null}
      {hung === 0 && mayMind ? (
        <EmptyState
          title={words.firstStep}
          action={
            <Link href={wallAddress(station, '/many')} className={buttonClass()}>
              {words.many}
            </Link>
          }
        >
          {words.firstStepNote}
        </EmptyState>
      ) : null}
      <TodoCard title={words.replace} lines={wall.replace} at={scope} action="replace" />
      <TodoCard title={words.takeDown} lines={wall.takeDown} at={scope} action="remove" />
      <LatelyCard lately={wall.lately} at={scope} />
      <Ways
        at={scope}
        isHung={hung > 0}
        leftovers={leftovers.reduce((sum, { copies }) => sum + copies, 0)}
        isOnBoard={isOnBoard}
      />
      <MissingCard missing={wall.missing} printed={printed} at={scope} />
      <CurrentCard lines={wall.current} at={scope} />
    </div>
  )
}

/** The wall in one or two sentences. */
function Summary({ wall, hung }: { wall: StationWall; hung: number }) {
  const { summary } = words
  const [replace, takeDown] = [wall.replace.length, wall.takeDown.length]
  const isBad = replace + takeDown > 0
  const line =
    hung === 0
      ? summary.none
      : isBad
        ? summary.work({ all: hung, replace, takeDown })
        : summary.good(hung)
  return (
    <>
      <p className={isBad ? 'text-lg font-bold text-late' : 'text-lg'}>{line}</p>
      {wall.missing.length > 0 && hung > 0 ? (
        <p className="text-soft">{summary.missing(wall.missing.length)}</p>
      ) : null}
    </>
  )
}

/** The other things to do at a wall. */
function Ways({
  at: { station, mayMind },
  isHung,
  leftovers,
  isOnBoard,
}: {
  at: { station: { code: string }; mayMind: boolean }
  isHung: boolean
  leftovers: number
  isOnBoard: boolean
}) {
  const links = [
    mayMind && ([words.hang, wallAddress(station, '/put')] as const),
    mayMind && ([words.scan, `/portal/wall/scan?at=${station.code}`] as const),
    mayMind && isHung && ([words.walk, wallAddress(station, '/walk')] as const),
    [
      leftovers > 0 ? `${words.leftovers} ${leftovers}` : words.leftovers,
      wallAddress(station, '/leftovers'),
    ] as const,
    isOnBoard && ([words.board, '/portal/wall/board'] as const),
  ].filter((link) => link !== false)
  return (
    <nav aria-label={words.title} className="grid grid-cols-2 gap-3">
      {links.map(([label, href]) => (
        <Link key={href} href={href} className={buttonClass({ variant: 'secondary' })}>
          {label}
        </Link>
      ))}
    </nav>
  )
}

const NoStation = ({ isOnBoard }: { isOnBoard: boolean }) => (
  <EmptyState
    title={words.noStation}
    action={
      isOnBoard ? (
        <Link href="/portal/wall/board" className={buttonClass()}>
          {words.board}
        </Link>
      ) : null
    }
  >
    {words.noStationNote}
  </EmptyState>
)
