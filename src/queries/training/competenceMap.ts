import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { pathsBelow } from '@/domain/network/areas'
import type { PlainDate } from '@/domain/platform/plainDate'
import { type CompetenceState, competenceState } from '@/domain/training/competence'
import { type MapCounts, columnWeight, countStates, noCounts } from '@/domain/training/map'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { type MapMatter, mapMatters } from './mapMatters'

/** An agent as a row of the map. */
export interface MapPerson {
  id: string
  name: string
  /** Id and name. */
  station: string
  stationName: string
}

/** Who knows what at a place. */
export interface CompetenceMap {
  people: MapPerson[]
  matters: MapMatter[]
  stateOf: (person: string, matter: string) => CompetenceState
  /** Until when it holds, where it ends. */
  untilOf: (person: string, matter: string) => PlainDate | null
  counts: MapCounts
}

interface StoredUser {
  _id: ObjectId
  name: string
  station?: ObjectId | null
}

interface StoredCompetence {
  user: ObjectId
  matter: ObjectId
  trainedOn: PlainDate
  expiresOn?: PlainDate | null
  editionNumber?: number | null
  fingerprint?: string | null
}

async function peopleAt(
  payload: Payload,
  who: { path: string } | { user: string },
): Promise<MapPerson[]> {
  const below = 'path' in who && who.path ? pathsBelow(who.path) : null
  const users = await nativeCollection<StoredUser>(payload, 'users')
    .find(
      {
        roles: 'agent',
        active: { $ne: false },
        ...(below ? { stationPath: { $gte: below.from, $lt: below.before } } : {}),
        ...('user' in who ? { _id: new ObjectId(who.user) } : {}),
      },
      { projection: { name: 1, station: 1 } },
    )
    .sort({ stationPath: 1, name: 1 })
    .toArray()
  const stations = await nativeCollection<{ _id: ObjectId; name: string }>(payload, 'stations')
    .find(
      { _id: { $in: users.flatMap(({ station }) => station ?? []) } },
      { projection: { name: 1 } },
    )
    .toArray()
  const names = new Map(stations.map(({ _id, name }) => [_id.toHexString(), name]))
  return users.map(({ _id, name, station }) => ({
    id: _id.toHexString(),
    name,
    station: station?.toHexString() ?? '',
    stationName: names.get(station?.toHexString() ?? '') ?? '',
  }))
}

const competencesOf = (payload: Payload, people: readonly MapPerson[]) =>
  nativeCollection<StoredCompetence>(payload, 'competences')
    .find(
      { user: { $in: people.map(({ id }) => new ObjectId(id)) } },
      {
        projection: {
          _id: 0,
          user: 1,
          matter: 1,
          trainedOn: 1,
          expiresOn: 1,
          editionNumber: 1,
          fingerprint: 1,
        },
      },
    )
    .toArray()

/**
 * The competence map (一专多能) of a place, or of one person: agents by matters. Read from the index of agents by
 * path and that of competences by agent, so that it costs what the place is large.
 * @param who a station path from which down, '' for the county; or one user. The caller has checked that the
 * person may see it.
 */
export async function competenceMap(
  payload: Payload,
  { who, today }: { who: { path: string } | { user: string }; today: PlainDate },
): Promise<CompetenceMap> {
  const people = await peopleAt(payload, who)
  const known = new Map<string, StoredCompetence>()
  const matterIds = new Set<string>()
  for (const row of await competencesOf(payload, people)) {
    const matter = row.matter.toHexString()
    known.set(`${row.user.toHexString()} ${matter}`, row)
    matterIds.add(matter)
  }
  const matters = await mapMatters(payload, matterIds)
  const prints = new Map(matters.map(({ id, fingerprint }) => [id, fingerprint]))
  const stateOf = (person: string, matter: string): CompetenceState => {
    const row = known.get(`${person} ${matter}`)
    const competence = row && {
      trainedOn: row.trainedOn,
      expiresOn: row.expiresOn ?? null,
      editionNumber: row.editionNumber ?? null,
      fingerprint: row.fingerprint ?? null,
    }
    return competenceState(competence, { fingerprint: prints.get(matter) ?? null, today })
  }
  const counts = countStates({
    people: people.map(({ id }) => id),
    matters: matters.map(({ id }) => id),
    stateOf,
  })
  const weightOf = ({ id, requiresTraining }: MapMatter) =>
    columnWeight(counts.byMatter.get(id) ?? noCounts(), requiresTraining)
  return {
    people,
    matters: [...matters].sort((a, b) => weightOf(b) - weightOf(a) || a.code.localeCompare(b.code)),
    stateOf,
    untilOf: (person, matter) => known.get(`${person} ${matter}`)?.expiresOn ?? null,
    counts,
  }
}
