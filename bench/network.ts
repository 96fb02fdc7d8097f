import { startCaseServer } from './caseDatabase'
import { type Result, median, printTable, timeOf } from './measure'
import { networkQuestions } from './networkQueries'

const towns = 18
const matters = 2_000
const rounds = 30
/** Of list and map of a town; the other lines are printed beside them. */
const wanted = 1.5

/**
 * How the cost of the network's pages grows from one town to the county: the same questions about the same
 * town, in a database of that town alone and, in the same run, after the 17 others were added.
 */
export async function networkBench(): Promise<void> {
  const server = await startCaseServer()
  try {
    const one = await server.open('network')
    const fill = (first: number, last: number) =>
      timeOf(() =>
        one.tell({ do: 'network', towns: [first, last], matters: first === 1 ? matters : 0 }),
      )
    const ask = async (question: (typeof networkQuestions)[number]) =>
      median(await one.tell<number[]>({ do: 'ask', question, count: rounds }))
    await fill(1, 1)
    const alone = new Map<string, number>()
    for (const question of networkQuestions) alone.set(question, await ask(question))
    const ms = await fill(2, towns)
    console.log(`${towns - 1} towns added in ${(ms / 1000).toFixed(0)} s`)
    const results: Result[] = []
    for (const question of networkQuestions) {
      const [before, after] = [alone.get(question) ?? 0, await ask(question)]
      results.push({
        goal: 'network',
        what: question,
        measured: `p50 ${after.toFixed(1)} ms in the county against ${before.toFixed(1)} ms`,
        ratio: after / before,
        wanted: `≤ ${wanted}`,
        isMet: after <= wanted * before,
      })
    }
    printTable(results)
    await one.stop()
  } finally {
    await server.stop()
  }
}
