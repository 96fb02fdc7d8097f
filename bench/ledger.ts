import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { plainDateOf } from '@/domain/platform/plainDate'
import { type CaseServer, startCaseServer } from './caseDatabase'
import type { Exported } from './caseProcess'
import { median, printTable } from './measure'

const cases = 57_000
const days = 360
const rounds = 3

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** Exports in a process that did nothing else, so that none profits from the one before. */
async function exported(
  server: CaseServer,
  order: { from: string; to: string; isSlow?: boolean },
): Promise<Exported> {
  const process = await server.open('ledger')
  try {
    // The first export of a process loads what all of them need.
    await process.tell({ do: 'export', from: order.from, to: order.from })
    return await process.tell<Exported>({ do: 'export', ...order })
  } finally {
    await process.stop()
  }
}

/** P9: the memory of a ledger of 50,000 rows against one of 5,000. */
export async function ledgerBench(): Promise<void> {
  const server = await startCaseServer()
  try {
    const filler = await server.open('ledger')
    await filler.tell({ do: 'fill', cases, days })
    await filler.stop()
    const last = epochDayOf(plainDateOf(new Date()))
    // Seven of eight cases begin evenly before the last 45 days.
    const perDay = (cases * 0.88) / (days - 45)
    const from = (rows: number) => dateOfEpochDay(last - 45 - Math.round(rows / perDay))
    const shortPeriod = { from: from(5_000), to: dateOfEpochDay(last - 46) }
    const longPeriod = { from: from(50_000), to: dateOfEpochDay(last - 46) }
    const [short, long, slow]: [Exported[], Exported[], Exported[]] = [[], [], []]
    for (let round = 0; round < rounds; round += 1) {
      short.push(await exported(server, shortPeriod))
      long.push(await exported(server, longPeriod))
      slow.push(await exported(server, { ...longPeriod, isSlow: true }))
    }
    const peak = (list: Exported[]) => median(list.map((one) => one.peak))
    const least = peak(short)
    const rowsOf = (what: string, list: Exported[]) => ({
      goal: 'P9',
      what,
      measured: `peak ${megabytes(peak(list))} against ${megabytes(least)}, file ${megabytes(list[0]?.bytes ?? 0)} against ${megabytes(short[0]?.bytes ?? 0)}`,
      ratio: peak(list) / least,
      wanted: '≤ 1.2',
      isMet: peak(list) <= 1.2 * least,
    })
    printTable([
      rowsOf('ledger of 50,000 rows against 5,000', long),
      rowsOf('the same, read slowly', slow),
    ])
    const seconds = (median(long.map(({ ms }) => ms)) / 1000).toFixed(1)
    console.log(`\n50,000 rows took ${seconds} s`)
  } finally {
    await server.stop()
  }
}
