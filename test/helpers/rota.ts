import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Shift, Station, User } from '@/payload-types'
import { makePerson } from './people'
import { type Rest, type RestAnswer, restOf } from './rest'

/** A county with a town and two villages, their agents, and everybody's API. */
export interface RotaCounty {
  stations: Record<'town' | 'shimen' | 'mutou' | 'elsewhere', Station>
  people: Record<'a' | 'b' | 'mutou' | 'town' | 'stranger' | 'coordinator' | 'supervisor', User>
  as: Record<keyof RotaCounty['people'] | 'nobody', Rest>
}

async function makeStations(payload: Payload): Promise<RotaCounty['stations']> {
  const anyone = { overrideAccess: true, depth: 0 } as const
  const areas = new Map<string, string>()
  const tree = [
    ['371323000000', '测试县', 'county', ''],
    ['371323100000', '测试镇', 'town', '371323000000'],
    ['371323101000', '别处镇', 'town', '371323000000'],
    ['371323100201', '石门村', 'village', '371323100000'],
    ['371323100202', '木头村', 'village', '371323100000'],
  ] as const
  for (const [code, name, tier, upper] of tree) {
    const parent = areas.get(upper)
    const { id } = await payload.create({
      collection: 'areas',
      data: { code, name, tier, parent },
      ...anyone,
    })
    areas.set(code, id)
  }
  const make = (code: string, name: string, [tier, area]: ['town' | 'village', string]) =>
    payload.create({
      collection: 'stations',
      data: { code, name, tier, area: areas.get(area) ?? '', phone: '0999-000 3001' },
      ...anyone,
    })
  return {
    town: await make('TOWN', '测试镇代办窗口', ['town', '371323100000']),
    elsewhere: await make('ELSE', '别处镇代办窗口', ['town', '371323101000']),
    shimen: await make('SHIMEN', '石门村代办点', ['village', '371323100201']),
    mutou: await make('MUTOU', '木头村代办点', ['village', '371323100202']),
  }
}

/** Makes the county of a test of the rota. */
export async function buildRotaCounty(payload: Payload): Promise<RotaCounty> {
  const stations = await makeStations(payload)
  const agent = (name: string, station: Station) =>
    makePerson(payload, name, ['agent'], { station: station.id })
  const people = {
    a: await agent('agent-a', stations.shimen),
    b: await agent('agent-b', stations.shimen),
    mutou: await agent('agent-mutou', stations.mutou),
    town: await agent('agent-town', stations.town),
    stranger: await agent('agent-else', stations.elsewhere),
    coordinator: await makePerson(payload, 'coordinator', ['coordinator']),
    supervisor: await makePerson(payload, 'supervisor', ['supervisor']),
  }
  const as = { nobody: await restOf(payload) } as RotaCounty['as']
  for (const [name, user] of Object.entries(people)) {
    as[name as keyof RotaCounty['people']] = await restOf(payload, user)
  }
  return { stations, people, as }
}

/** A pattern of one span for two people, from early on. */
export const samplePattern = (station: string, members: readonly string[], more: object = {}) => ({
  commandId: randomUUID(),
  station,
  turn: 'day',
  members,
  spans: [{ from: '08:30', to: '16:30' }],
  openOnHolidays: true,
  startsOn: '2026-01-01',
  ...more,
})

/** Posts a command with a fresh id. */
export const order = (as: Rest, path: string, body: object = {}): Promise<RestAnswer> =>
  as.post(path, { commandId: randomUUID(), ...body })

/** Every shift of a station, by day. */
export async function shiftsAt(payload: Payload, station: string): Promise<Shift[]> {
  const { docs } = await payload.find({
    collection: 'shifts',
    where: { station: { equals: station } },
    sort: 'startsAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

/** Texts of a person's inbox, the latest last. */
export async function inboxOf(payload: Payload, person: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'messages',
    where: { person: { equals: person } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ text }) => text)
}
