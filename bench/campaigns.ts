import type { CampaignRound, Took } from './campaignQueries'
import { campaignSteps } from './campaignQueries'
import { startCaseServer } from './caseDatabase'
import { type Result, median, printTable } from './measure'

/** Matters that rest on the law: a tenth of the catalogue, and all of it. */
const sizes = [500, 5_000] as const
/** So many sheets hang at each of 58 stations. */
const perStation = 192
const rounds = 5
/** A request that a person waits for, in ms. */
const patience = 3_000
/** What grows with the reach grows no faster than it; nobody waits for the jobs. */
const linear = sizes[1] / sizes[0]
const isJob = (step: string) => step.endsWith('(job)')

const mid = (found: readonly CampaignRound[], step: (typeof campaignSteps)[number]): Took => ({
  ms: median(found.map(({ steps }) => steps[step].ms)),
  queries: median(found.map(({ steps }) => steps[step].queries)),
})

/** How the cost of a change of a law grows from 500 matters that rest on it to 5,000, in one run. */
export async function campaignsBench(): Promise<void> {
  const server = await startCaseServer()
  try {
    const found: CampaignRound[][] = []
    for (const matters of sizes) {
      const one = await server.open(`campaigns-${matters}`)
      await one.tell({ do: 'network', towns: [1, 1], matters, days: 1 })
      await one.tell({ do: 'postings', towns: [1, 1], perStation })
      await one.tell({ do: 'reach' })
      await one.tell<CampaignRound>({ do: 'campaign' })
      const own: CampaignRound[] = []
      for (let at = 0; at < rounds; at += 1) own.push(await one.tell({ do: 'campaign' }))
      found.push(own)
      await one.stop()
    }
    const [few = [], many = []] = found
    console.log(`items: ${few[0]?.items} and ${many[0]?.items}`)
    const results = campaignSteps.map((step): Result => {
      const [first, last] = [mid(few, step), mid(many, step)]
      const ratio = last.ms / first.ms
      return {
        goal: 'campaigns',
        what: step,
        measured: `${first.ms.toFixed(0)} ms, ${first.queries} queries; ${last.ms.toFixed(0)} ms, ${last.queries} queries`,
        ratio,
        wanted: isJob(step) ? '–' : `≤ ${linear}, ≤ ${patience / 1000} s`,
        isMet: isJob(step) || (ratio <= linear && last.ms <= patience),
      }
    })
    printTable(results)
  } finally {
    await server.stop()
  }
}
