import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { startApp, visitor } from './app'
import { fillCatalogue } from './catalogue'
import { type Result, printTable, quantile } from './measure'
import { queriesFor } from './queries'
import { scan, scannable } from './scan'

const matterCount = 2_000
const queriesOfKind = 200
const rounds = 3
/** A route of the same server that does nothing: it answers with a redirect, and asks no database. */
const emptyRoute = '/text-size?size=normal&back=/'

interface Answer {
  total: number
  results: { code: string }[]
}

/** One connection that stays open, as of somebody who types. */
function caller(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  let asked = 0
  return (path: string): Promise<{ body: string; ms: number }> =>
    new Promise((resolve, reject) => {
      const started = performance.now()
      asked += 1
      const sent = request(url + path, { agent, headers: visitor(asked) }, (answer) => {
        let body = ''
        answer.setEncoding('utf8').on('data', (text: string) => (body += text))
        answer.on('end', () => {
          const ms = performance.now() - started
          if ((answer.statusCode ?? 500) < 400) resolve({ body, ms })
          else reject(new Error(`${path}: ${answer.statusCode} ${body}`))
        })
      })
      sent.on('error', reject).end()
    })
}

const searchPath = (typed: string, limit: number) =>
  `/api/search?q=${encodeURIComponent(typed)}&limit=${limit}`

/** P3: search over 2,000 matters against an empty route of the same server, and against a scan. */
export async function searchBench(): Promise<void> {
  const app = await startApp()
  try {
    const listed = await fillCatalogue(app.databaseUri, matterCount)
    const call = caller(app.url)
    await sleep(1_000)
    const kinds = Object.entries(queriesFor(listed, queriesOfKind))
    for (const [, words] of kinds) {
      for (const typed of words) await call(searchPath(typed, 8))
      for (const _ of words) await call(emptyRoute)
    }
    const empty: number[] = []
    const times = new Map<string, number[]>(kinds.map(([kind]) => [kind, []]))
    for (let round = 0; round < rounds; round += 1) {
      for (const [kind, words] of kinds) {
        for (const typed of words) {
          times.get(kind)?.push((await call(searchPath(typed, 8))).ms)
          empty.push((await call(emptyRoute)).ms)
        }
      }
    }
    const catalogue = scannable(listed)
    const results: Result[] = []
    const quick = quantile(empty, 0.99)
    let [wanted, found] = [0, 0]
    for (const [kind, words] of kinds) {
      for (const typed of words) {
        const codes = scan(catalogue, typed)
        const { total, results: hits } = JSON.parse(
          (await call(searchPath(typed, 100))).body,
        ) as Answer
        const got = new Set(hits.map(({ code }) => code))
        const have = codes.filter((code) => got.has(code)).length
        wanted += codes.length
        found += codes.length > 100 ? Math.min(total, codes.length) : have
      }
      results.push(timed(kind, times.get(kind) ?? [], quick))
    }
    const all = [...times.values()].flat()
    results.push(timed('all kinds together', all, quick), {
      goal: 'P3',
      what: `found of what a scan of ${listed.length} matters finds`,
      measured: `${found} of ${wanted}`,
      ratio: found / wanted,
      wanted: '100 %',
      isMet: found === wanted,
    })
    printTable(results)
    console.log(
      `\np50: search ${quantile(all, 0.5).toFixed(2)} ms, empty ${quantile(empty, 0.5).toFixed(2)} ms`,
    )
  } finally {
    await app.stop()
  }
}

function timed(kind: string, times: readonly number[], quick: number): Result {
  const slow = quantile(times, 0.99)
  return {
    goal: 'P3',
    what: kind,
    measured: `p99 ${slow.toFixed(2)} ms against ${quick.toFixed(2)} ms`,
    ratio: slow / quick,
    wanted: '≤ 2',
    isMet: slow <= 2 * quick,
  }
}
