import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import type { Holder } from '@/domain/casework/events'
import type { CaseContext } from '@/domain/casework/rule'
import { pathsAbove } from '@/domain/network/areas'
import { matterFacts, promisedLimitOf } from '@/operations/casework/caseMatter'
import { holderOf } from '@/operations/casework/casePlaces'
import type { Edition, Matter, Station, User } from '@/payload-types'

/** A matter that cases can be taken under. */
export interface SceneMatter {
  id: string
  name: string
  edition: string
  department: string
  facts: CaseContext['matter']
  officer: string
}

/** A station that takes cases. */
export interface SceneStation {
  id: string
  path: string
  holder: Holder
  above: Holder[]
  agent: string
}

/** Everything that cases are made from: the county as it is in the database. */
export interface Scene {
  stations: SceneStation[]
  matters: SceneMatter[]
  pathOf: ReadonlyMap<string, string>
}

function sceneStations(stations: readonly Station[], agents: readonly User[]): SceneStation[] {
  const upper = stations.filter(({ tier }) => tier === 'town' || tier === 'county')
  return stations.flatMap((station, at) => {
    const { id, path, tier } = station
    const agent = agents.find((one) => idOf(one.station) === id) ?? agents[at % agents.length]
    if (!path || !agent || tier === 'county') return []
    const above = pathsAbove(path)
      .reverse()
      .flatMap((higher) => upper.filter((one) => one.path === higher && one.tier !== tier))
      .map(holderOf)
    return [{ id, path, holder: holderOf(station), above, agent: agent.id }]
  })
}

function sceneMatters(
  matters: readonly Matter[],
  editions: ReadonlyMap<string, Edition>,
  officers: readonly User[],
): SceneMatter[] {
  return matters.flatMap(({ id, name, department, currentEdition }, at) => {
    const edition = editions.get(idOf(currentEdition) ?? '')
    const departmentId = idOf(department)
    const content = edition?.snapshot as unknown as MatterContent | undefined
    const officer =
      officers.find((one) => idOf(one.department) === departmentId) ??
      officers[at % officers.length]
    if (!edition || !content || !departmentId || !officer || !promisedLimitOf(content)) return []
    // A publicity that never ends would leave its cases without a clock.
    const facts = { ...matterFacts(content), limitStart: 'acceptance' as const }
    return [{ id, name, edition: edition.id, department: departmentId, facts, officer: officer.id }]
  })
}

/**
 * Reads the county: stations below the county's own, and published matters with a promised limit.
 * @returns empty lists when there is no county yet
 */
export async function readScene(payload: Payload): Promise<Scene> {
  const all = { depth: 0, pagination: false, overrideAccess: true } as const
  const { docs: stations } = await payload.find({ collection: 'stations', sort: 'path', ...all })
  const { docs: users } = await payload.find({ collection: 'users', sort: 'username', ...all })
  const { docs: matters } = await payload.find({
    collection: 'matters',
    where: { _status: { equals: 'published' }, currentEdition: { exists: true } },
    sort: 'code',
    ...all,
  })
  const ids = matters.flatMap(({ currentEdition }) => idOf(currentEdition) ?? [])
  const { docs: editions } = await payload.find({
    collection: 'editions',
    where: { id: { in: ids } },
    ...all,
  })
  const agents = users.filter(({ roles }) => roles.includes('agent'))
  const officers = users.filter(({ roles }) => roles.includes('window-officer'))
  return {
    stations: sceneStations(stations, agents),
    matters: sceneMatters(matters, new Map(editions.map((one) => [one.id, one])), officers),
    pathOf: new Map(stations.map(({ id, path }) => [id, path ?? ''])),
  }
}
