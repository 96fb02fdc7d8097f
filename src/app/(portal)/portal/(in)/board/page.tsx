import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { receivedAddress, stationFields } from '@/components/portal/board/boardAddress'
import { BoardRefresh } from '@/components/portal/board/BoardRefresh'
import {
  type BoardLine,
  BoardTable,
  CountLink,
  StandingBar,
} from '@/components/portal/board/BoardTable'
import { requireVisitor } from '@/components/portal/request'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { type ReceivedSpan, barOrder } from '@/domain/casework/board'
import { parties } from '@/domain/casework/vocabulary'
import { plainDateOf } from '@/domain/platform/plainDate'
import { boardWords as words } from '@/i18n/board'
import { type Board, boardOf, boardScope } from '@/queries/casework/board'
import { caseSettings } from '@/queries/casework/caseSettings'

export const metadata: Metadata = { title: words.title }

const spans = Object.keys(words.spans) as ReceivedSpan[]

interface Table {
  id: string
  title: string
  lines: BoardLine[]
  empty: string
}

const timeOf = (at: Date): string =>
  new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', timeStyle: 'medium' }).format(at)

/** What is received, in hand, near and late: of the county, or of a town. */
export default async function BoardPage() {
  const visit = await requireVisitor('/portal/board')
  const scope = await boardScope(visit.req, visit.station)
  if (!scope) notFound()
  const board = await boardOf(visit.req, scope)
  const { nearDays } = await caseSettings(visit.payload)
  const left: Table[] = [
    {
      id: 'parties',
      title: words.parties,
      empty: words.none,
      lines: board.parties.map(({ key, counts }) => ({
        name: wordOf(parties, key),
        fields: { party: key },
        counts,
      })),
    },
    {
      id: 'stations',
      title: words.stations[scope.station ? 'town' : 'county'],
      empty: words.none,
      lines: board.stations.map((line) => ({
        name: line.station.name,
        fields: stationFields(line),
        counts: line.counts,
      })),
    },
  ]
  const right: Table[] = [
    {
      id: 'matters',
      title: words.matters,
      empty: words.noLate,
      lines: board.matters.map(({ code, name, counts }) => ({
        name,
        fields: { matter: code },
        counts,
      })),
    },
    {
      id: 'departments',
      title: words.departments,
      empty: words.none,
      lines: board.departments.map(({ code, name, counts }) => ({
        name,
        fields: { department: code },
        counts,
      })),
    },
  ]
  return (
    <div className="grid gap-5">
      <header className="grid gap-2">
        <h1 className="text-3xl font-black">{words.of(scope.name)}</h1>
        <p className="text-soft">
          {words.lead}
          {words.near(nearDays)}。
        </p>
        <BoardRefresh time={timeOf(board.at)} />
      </header>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Received board={board} />
        <InHand board={board} />
        {[left, right].map((tables) => (
          <div key={tables[0].id} className="grid gap-5">
            {tables.map((table) => (
              <BoardTable key={table.id} scope={scope} {...table} />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

function Received({ board }: { board: Board }) {
  const today = plainDateOf(board.at)
  return (
    <section aria-labelledby="received" className="rounded-xl border border-line bg-paper p-4">
      <h2 id="received" className="text-xl font-bold">
        {words.received}
      </h2>
      <ul className="grid grid-cols-3 gap-2">
        {spans.map((span) => (
          <li key={span}>
            <Link
              href={receivedAddress(board.scope, { span, today })}
              prefetch={false}
              className="target block rounded-md py-2 text-center text-ink no-underline hover:bg-ground"
            >
              <span className="block text-4xl font-black tabular-nums">{board.received[span]}</span>
              <span className="block text-sm text-soft">{words.spans[span]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function InHand({ board: { scope, open } }: { board: Board }) {
  const line = { name: words.hand, fields: {}, counts: open }
  return (
    <section aria-labelledby="hand" className="rounded-xl border border-line bg-paper p-4">
      <h2 id="hand" className="text-xl font-bold">
        {words.hand}
      </h2>
      <div className="my-2 grid grid-cols-5 gap-1">
        {(['open', ...barOrder] as const).map((standing) => (
          <CountLink key={standing} scope={scope} line={line} standing={standing} />
        ))}
      </div>
      <StandingBar counts={open} most={Math.max(1, open.open)} />
    </section>
  )
}
