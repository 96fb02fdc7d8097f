import type { Payload } from 'payload'
import { seedText } from '@/i18n/seed'
import { adoptPosts } from '@/operations/network/people/adoptPosts'
import { writeCampaign } from './writeCampaign'
import { writeCases } from './writeCases'
import { writeLibrary } from './writeLibrary'
import { writeMatters } from './writeMatters'
import { writeNetwork, writeSettings } from './writeNetwork'
import { writeStandard } from './writeStandard'
import { writeTraining } from './writeTraining'
import { writeReviews } from './writeReviews'
import { replaceSome, writePostings } from './writePostings'
import { writeRotas } from './writeRotas'
import { writePeople, type DemonstrationLogIn } from './writePeople'

/**
 * Fills an empty database with the demonstration county: settings, network, people, libraries, and
 * matters and cases in every stage, written by the same operations that people use.
 * @param password one password for all log-ins; without it each gets a random one
 * @param villages number of villages, 18 to 983; default 100
 * @param publicAddress where people reach the site, for the QR codes
 * @param report gets a line for each step
 * @returns the log-ins that were made
 */
export async function seedCounty({
  payload,
  password,
  villages,
  publicAddress,
  report,
}: {
  payload: Payload
  password?: string
  villages?: number
  publicAddress?: string
  report: (line: string) => void
}): Promise<DemonstrationLogIn[]> {
  await writeSettings({ payload, publicAddress })
  const ids = await writeNetwork({ payload, villages })
  report(seedText.network({ departments: ids.departments.size, stations: ids.stations.size }))
  const logIns = await writePeople({ payload, ids, password })
  report(seedText.people(logIns.length))
  await adoptPosts(payload)
  report(seedText.rotas(await writeRotas({ payload, ids, now: new Date() })))
  await writeLibrary(payload)
  report(seedText.library)
  await writeMatters({
    payload,
    report,
    onFirst: async () => report(seedText.postings(await writePostings(payload))),
  })
  await replaceSome(payload)
  report(seedText.reviews(await writeReviews({ payload, now: new Date() })))
  report(seedText.cases(await writeCases({ payload, now: new Date() })))
  report(seedText.training(await writeTraining({ payload, now: new Date() })))
  report(seedText.standard(await writeStandard({ payload, now: new Date() })))
  report(seedText.changes(await writeCampaign({ payload, now: new Date() })))
  return logIns
}
