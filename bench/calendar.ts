import { parseArgs } from 'node:util'
import { startCaseServer } from './caseDatabase'
import { printTable } from './measure'
import type { NoticeMeasured } from './moveNotice'

const usual = 1_000_000
/** So many days back begin the cases unless told: the shorter, the more are open. */
const usualDays = 400

/** P5: a new holiday notice over open cases, against the same writes and nothing else. */
export async function calendarBench(): Promise<void> {
  const { values } = parseArgs({
    options: { cases: { type: 'string' }, days: { type: 'string' } },
    allowPositionals: true,
  })
  const server = await startCaseServer()
  try {
    const process = await server.open('calendar')
    await process.tell({
      do: 'fill',
      cases: Number(values.cases ?? usual),
      days: Number(values.days ?? usualDays),
    })
    const measured = await process.tell<NoticeMeasured>({ do: 'notice' })
    await process.stop()
    const { cases, open, changed, moved, events, previewMs, moveMs, bareMs } = measured
    const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
    printTable([
      {
        goal: 'P5',
        what: `rows written against rows changed, of ${cases} cases, ${open} open`,
        measured: `${moved} moved, ${events} events, ${changed} rows differ`,
        ratio: moved / changed,
        wanted: '= 1',
        isMet: moved === changed && events === changed,
      },
      {
        goal: 'P5',
        what: 'applying a notice against a bare bulkWrite of the same set',
        measured: `${seconds(moveMs)} against ${seconds(bareMs)}`,
        ratio: moveMs / bareMs,
        wanted: '≤ 1.3',
        isMet: moveMs <= 1.3 * bareMs,
      },
    ])
    console.log(`\nThe preview took ${seconds(previewMs)}`)
  } finally {
    await server.stop()
  }
}
