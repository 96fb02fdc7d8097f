import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { pathsBelow } from '@/domain/network/areas'
import type { PlainDate } from '@/domain/platform/plainDate'
import { type CompetenceState, competenceState } from '@/domain/training/competence'
import { type MapCounts, columnWeight, countStates, noCounts } from '@/domain/training/map'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { type Serving, servingBy } from '../network/serving'
import { type MapMatter, mapMatters } from './mapMatters'

/** An agent as a row of the map. */
export interface MapPerson {
  id: string
  name: string
  /** Id of the station of the place where she serves; of several the one where she works now. */
  station: string
  /** The names of all of them. */
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
  stationPath?: string | null
}

interface StoredCompetence {
  user: ObjectId
  matter: ObjectId
  trainedOn: PlainDate
  expiresOn?: PlainDate | null
  editionNumber?: number | null
  fingerprint?: string | null
}

interface Whose {
  who: { path: string } | { user: string }
  today: PlainDate
}

/** The stations where somebody serves, the one where she works now first, none twice. */
function stationsOf(user: StoredUser, posts: readonly Serving[]): Serving[] {
  const now = { station: user.station?.toHexString() ?? '', path: user.stationPath ?? '' }
  return [now, ...posts.filter(({ station }) => station !== now.station)]
}

/** Agents in service of a place, by the station where they work or by a post there; or one of them. */
async function usersAt(payload: Payload, who: Whose['who'], posted: Iterable<string>) {
  const ids = [...posted].map((id) => new ObjectId(id))
  const below = 'path' in who && who.path ? pathsBelow(who.path) : null
  const at = {
    $or: [{ stationPath: { $gte: below?.from, $lt: below?.before } }, { _id: { $in: ids } }],
  }
  return nativeCollection<StoredUser>(payload, 'users')
    .find(
      {
        roles: 'agent',
        active: { $ne: false },
        ...(below ? at : {}),
        ...('user' in who ? { _id: new ObjectId(who.user) } : {}),
      },
      { projection: { name: 1, station: 1, stationPath: 1 } },
    )
    .toArray()
}

const inOrder = (one: string, other: string): number => Number(one > other) - Number(one < other)

async function peopleAt(payload: Payload, { who, today }: Whose): Promise<MapPerson[]> {
  const place = 'path' in who ? who.path : ''
  const whose = 'user' in who ? { userIds: [who.user] } : place ? { path: place } : {}
  const posts = await servingBy(payload, { ...whose, on: today })
  const people = (await usersAt(payload, who, posts.keys()))
    .map((user) => {
      const all = stationsOf(user, posts.get(user._id.toHexString()) ?? [])
      return { user, at: all.filter(({ path }) => path.startsWith(place)) }
    })
    .sort(
      (a, b) =>
        inOrder(a.at[0]?.path ?? '', b.at[0]?.path ?? '') || inOrder(a.user.name, b.user.name),
    )
  const ids = new Set(people.flatMap(({ at }) => at.map(({ station }) => station)))
  const stations = await nativeCollection<{ _id: ObjectId; name: string }>(payload, 'stations')
    .find(
      { _id: { $in: [...ids].filter(Boolean).map((id) => new ObjectId(id)) } },
      { projection: { name: 1 } },
    )
    .toArray()
  const names = new Map(stations.map(({ _id, name }) => [_id.toHexString(), name]))
  return people.map(({ user, at }) => ({
    id: user._id.toHexString(),
    name: user.name,
    station: at[0]?.station ?? '',
    stationName: at.flatMap(({ station }) => names.get(station) ?? []).join('、'),
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
 * The competence map (一专多能) of a place, or of one person: agents by matters. An agent with
 * several posts stands in the map of each of her stations. Read from the indexes of agents and posts by path and
 * that of competences by agent, so that it costs what the place is large.
 * @param who a station path from which down, '' for the county; or one user. The caller has checked that the
 * person may see it.
 */
export async function competenceMap(
  payload: Payload,
  { who, today }: Whose,
): Promise<CompetenceMap> {
  const people = await peopleAt(payload, { who, today })
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
