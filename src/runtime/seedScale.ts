import { parseArgs } from 'node:util'
import { plainDateOf } from '@/domain/platform/plainDate'
import { scaleText as say } from '@/i18n/seed'
import { fillWithCases, hasRealCases } from '@/seed/scale/fillWithCases'
import { readScene } from '@/seed/scale/scene'
import { seedCounty } from '@/seed/seedCounty'
import { CannotStart, runCommand } from './cannotStart'
import { fillOf } from './start/seeding'
import { withPayload } from './withPayload'

const most = 10_000_000
const reportEvery = 10_000

function wantedCases(): number | undefined {
  try {
    const { values } = parseArgs({ options: { cases: { type: 'string' } } })
    const cases = Number(values.cases)
    return Number.isInteger(cases) && cases >= 1 && cases <= most ? cases : undefined
  } catch {
    return undefined
  }
}

/**
 * `npm run seed:scale -- --cases N`: fills a database of its own with N made-up cases, for measuring. An
 * empty one gets the demonstration county first. One that has a single real case is left as it is.
 */
await runCommand(async () => {
  const cases = wantedCases()
  if (!cases) throw new CannotStart(say.usage)
  await withPayload('npm run seed:scale', async ({ payload, settings, databaseUri, report }) => {
    if (await hasRealCases(payload)) throw new CannotStart(say.hasRealCases)
    if ((await fillOf(databaseUri)) === 'empty') {
      await seedCounty({ payload, password: settings.seedPassword, report })
    }
    const { stations, matters } = await readScene(payload)
    if (stations.length === 0 || matters.length === 0) throw new CannotStart(say.noCounty)
    const begun = Date.now()
    const seconds = () => Math.max(1, Math.round((Date.now() - begun) / 1000))
    await fillWithCases(payload, {
      cases,
      today: plainDateOf(new Date()),
      onProgress: (done) => {
        if (done % reportEvery === 0) report(say.progress({ done, cases, seconds: seconds() }))
      },
    })
    report(say.done({ cases, seconds: seconds() }))
  })
  process.exit()
})
