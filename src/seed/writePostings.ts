import type { Payload } from 'payload'
import { hangMany } from '@/operations/catalogue/postings/hangMany'
import { replaceSheet } from '@/operations/catalogue/postings/replaceSheet'
import { markAllPostings } from '@/operations/catalogue/recall/markPostings'
import type { Station } from '@/payload-types'
import { requestOf } from './requestOf'

/** What hangs at the stations of the demonstration that have a wall. */
const hung = ['MZ-0104', 'MZ-0101', 'MZ-0105', 'YB-0301', 'RS-0201', 'GA-0401']
/** The one of them that comes in a second edition. */
const changed = 'MZ-0104'
/** Towns whose walls are registered, by the order of their stations' paths. */
const towns = 3
/** Stations with such a code have replaced it already; 坶头村 has not. */
const isQuick = ({ code }: Station): boolean => /[13579]$/.test(code)

const commandIdOf = (what: string) => `demonstration-posting-${what}`

async function stationsWithWall(payload: Payload): Promise<Station[]> {
  const { docs } = await payload.find({
    collection: 'stations',
    where: { tier: { in: ['town', 'community', 'village'] } },
    sort: ['path', 'code'],
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const townOf = ({ path }: Station) => (path ?? '').split('/')[2] ?? ''
  const chosen = [...new Set(docs.map(townOf))].slice(0, towns)
  return docs.filter((station) => chosen.includes(townOf(station)))
}

async function matterCodes(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'matters',
    where: { code: { in: hung }, currentEdition: { exists: true } },
    select: { code: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ code }) => code ?? '')
}

/**
 * Registers what hangs on the walls of some towns, by the operation that people use.
 * @returns how many sheets hang
 */
export async function writePostings(payload: Payload): Promise<number> {
  const req = await requestOf(payload, 'coordinator')
  const matters = await matterCodes(payload)
  const stations = await stationsWithWall(payload)
  for (const station of stations) {
    const commandId = commandIdOf(`hang-${station.code}`)
    const input = { commandId, station: station.id, matters, place: 'board' as const }
    await hangMany({ req, input, now: new Date() })
  }
  return stations.length * matters.length
}

/** After the second edition: some stations have replaced the sheet, the others still have the old one. */
export async function replaceSome(payload: Payload): Promise<void> {
  await markAllPostings({ payload, now: new Date() })
  const req = await requestOf(payload, 'coordinator')
  for (const station of (await stationsWithWall(payload)).filter(isQuick)) {
    const { docs } = await payload.find({
      collection: 'postings',
      where: {
        station: { equals: station.id },
        state: { equals: 'stale' },
        'matter.code': { equals: changed },
      },
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const { id: posting } of docs) {
      const commandId = commandIdOf(`replace-${station.code}`)
      const input = { commandId, posting, scanned: '', read: async () => Buffer.alloc(0) }
      await replaceSheet({ req, input, now: new Date() })
    }
  }
}
