import { parseArgs } from 'node:util'
import { startCaseServer } from './caseDatabase'
import { type Result, printTable, quantile, timeOf } from './measure'

const small = 10_000
const usual = 200_000
const queriesOfKind = 150
const chunk = 50
const rounds = 2

/** P4: the list of cases, each filter and a deep page, in a large database against one of 10,000. */
export async function casesBench(): Promise<void> {
  const { values } = parseArgs({
    options: { cases: { type: 'string' } },
    allowPositionals: true,
  })
  const large = Number(values.cases ?? usual)
  const server = await startCaseServer()
  try {
    const few = await server.open('few')
    const many = await server.open('many')
    await few.tell({ do: 'fill', cases: small })
    const ms = await timeOf(() => many.tell({ do: 'fill', cases: large }))
    console.log(`${large} cases made in ${(ms / 1000).toFixed(0)} s`)
    const kinds = await few.tell<string[]>({ do: 'prepare', queries: queriesOfKind })
    await many.tell({ do: 'prepare', queries: queriesOfKind })
    const results: Result[] = []
    const all: [number[], number[]] = [[], []]
    for (const kind of kinds) {
      const times: [number[], number[]] = [[], []]
      // One round to warm up, then both in turn, so that what else the machine does meets both.
      for (let round = 0; round <= rounds; round += 1) {
        for (let from = 0; from < queriesOfKind; from += chunk) {
          for (const [at, process] of [few, many].entries()) {
            const taken = await process.tell<number[]>({ do: 'list', kind, from, count: chunk })
            if (round > 0) times[at]?.push(...taken)
          }
        }
      }
      results.push(compared(kind, times))
      all[0].push(...times[0])
      all[1].push(...times[1])
    }
    results.push(compared('all together', all))
    printTable(results)
    await few.stop()
    await many.stop()
  } finally {
    await server.stop()
  }
}

function compared(what: string, [few, many]: [number[], number[]]): Result {
  const [quick, slow] = [quantile(few, 0.99), quantile(many, 0.99)]
  const [quickest, slowest] = [quantile(few, 0.5), quantile(many, 0.5)]
  return {
    goal: 'P4',
    what: `${what} (p50 ${slowest.toFixed(1)} against ${quickest.toFixed(1)} ms)`,
    measured: `p99 ${slow.toFixed(1)} ms against ${quick.toFixed(1)} ms`,
    ratio: slow / quick,
    wanted: '≤ 1.5',
    isMet: slow <= 1.5 * quick,
  }
}
