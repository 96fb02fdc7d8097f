import { startCaseServer } from './caseDatabase'
import { type Result, median, printTable, timeOf } from './measure'
import { recallQuestions } from './recallQueries'

const towns = 18
const matters = 5_000
/** So many sheets hang at each of the 58 stations of a town, of the 1,044 of the county. */
const perStation = 192
const rounds = 30
/** Of the lists of a station; the other lines are printed beside them. */
const wanted = 1.5

/**
 * How the cost of a station's lists grows from the postings of one town (11,136) to those of the county (200,448):
 * the same questions about the same village, in one run.
 */
export async function recallBench(): Promise<void> {
  const server = await startCaseServer()
  try {
    const one = await server.open('recall')
    const fill = async (first: number, last: number): Promise<number> => {
      await one.tell({ do: 'network', towns: [first, last], matters: first === 1 ? matters : 0 })
      return one.tell<number>({ do: 'postings', towns: [first, last], perStation })
    }
    const ask = async (question: (typeof recallQuestions)[number]) =>
      median(await one.tell<number[]>({ do: 'recall', question, count: rounds }))
    const few = await fill(1, 1)
    const before = new Map<string, number>()
    for (const question of recallQuestions) before.set(question, await ask(question))
    let many = 0
    const ms = await timeOf(async () => (many = await fill(2, towns)))
    console.log(`from ${few} to ${many} postings in ${(ms / 1000).toFixed(0)} s`)
    const results: Result[] = []
    for (const question of recallQuestions) {
      const [first, last] = [before.get(question) ?? 0, await ask(question)]
      const isGoal = question.startsWith("a station's")
      results.push({
        goal: 'recall',
        what: question,
        measured: `p50 ${last.toFixed(1)} ms at ${many} postings against ${first.toFixed(1)} ms`,
        ratio: last / first,
        wanted: isGoal ? `≤ ${wanted}` : '–',
        isMet: !isGoal || last <= wanted * first,
      })
    }
    printTable(results)
    await one.stop()
  } finally {
    await server.stop()
  }
}
