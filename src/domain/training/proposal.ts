import type { CompetenceState } from './competence'

/** One agent who should learn one matter. */
export interface Gap {
  user: string
  station: string
  matter: string
  state: Exclude<CompetenceState, 'trained'>
}

/** What a station got of a matter in the last twelve months. */
export interface Demand {
  station: string
  matter: string
  cases: number
  /** How many of them were sent back, or told what is missing. */
  troubled: number
}

/** A matter as far as a proposal speaks of it. */
export interface ProposedMatter {
  id: string
  name: string
  requiresTraining: boolean
}

/** One matter of a proposal, and why. */
export interface MatterReason {
  matter: string
  name: string
  weight: number
  never: number
  expired: number
  changed: number
  expiring: number
  cases: number
  troubled: number
  reason: string
}

/** A session that closes as much as it can. */
export interface Proposal {
  matters: MatterReason[]
  /** Whom to invite, whoever gains most first, and how many gaps it closes for her. */
  people: { user: string; station: string; closes: number }[]
  /** Gaps that the session closes in all. */
  closes: number
  /** All gaps of the place. */
  gaps: number
}

/** So many matters fit into one session, and so many people into one room. */
export const mostMatters = 4
export const mostPeople = 30

/** A sheet that moved on is mended by a lesson too, and what is about to end holds today. */
const stateWeight: Record<Gap['state'], number> = {
  never: 1,
  expired: 1,
  changed: 0.5,
  expiring: 0.4,
}
/** A case that came back cost a citizen a way: as much as so many that went through. */
const troubleWeight = 5
const requiredFactor = 2

const key = (station: string, matter: string) => `${station} ${matter}`

function countOf(gaps: readonly Gap[], state: Gap['state']): number {
  return gaps.filter((gap) => gap.state === state).length
}

/** Why a matter is proposed, in one sentence. */
function sayReason(row: Omit<MatterReason, 'reason'>, requiresTraining: boolean): string {
  const who = [
    row.never > 0 ? `${row.never} 人还没学过` : '',
    row.expired > 0 ? `${row.expired} 人已过期` : '',
    row.changed > 0 ? `${row.changed} 人学的是旧的一版` : '',
    row.expiring > 0 ? `${row.expiring} 人快到期` : '',
  ].filter(Boolean)
  const load =
    row.cases === 0
      ? '这些机构一年来还没有收过这一项'
      : `这些机构一年来收了 ${row.cases} 件${row.troubled > 0 ? `，其中 ${row.troubled} 件被退回或要补材料` : ''}`
  return [who.join('、'), load, requiresTraining ? '这一项要先培训才好办' : '']
    .filter(Boolean)
    .join('；')
}

function reasonOf(
  matter: ProposedMatter,
  gaps: readonly Gap[],
  demand: ReadonlyMap<string, Demand>,
  weightOf: (gap: Gap) => number,
): MatterReason {
  const stations = new Set(gaps.map(({ station }) => station))
  const rows = [...stations].flatMap((station) => demand.get(key(station, matter.id)) ?? [])
  const sum = (field: 'cases' | 'troubled') => rows.reduce((total, row) => total + row[field], 0)
  const row = {
    matter: matter.id,
    name: matter.name,
    weight: gaps.reduce((total, gap) => total + weightOf(gap), 0),
    never: countOf(gaps, 'never'),
    expired: countOf(gaps, 'expired'),
    changed: countOf(gaps, 'changed'),
    expiring: countOf(gaps, 'expiring'),
    cases: sum('cases'),
    troubled: sum('troubled'),
  }
  return { ...row, reason: sayReason(row, matter.requiresTraining) }
}

/** Groups rows by a text. */
function grouped<Row>(rows: readonly Row[], by: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(by(row))
    if (group) group.push(row)
    else groups.set(by(row), [row])
  }
  return groups
}

/**
 * The next session that does most good. A gap weighs by how often the agent's station gets the matter and,
 * more, by how often its cases come back; a matter that asks for training weighs double. The heaviest
 * matters are taught, whoever gains most by them is invited.
 * @param gaps of one place; agents who know a matter are left out
 * @returns null when there is no gap
 */
export function proposeSession({
  gaps,
  demand,
  matters,
  most = { matters: mostMatters, people: mostPeople },
}: {
  gaps: readonly Gap[]
  demand: readonly Demand[]
  matters: readonly ProposedMatter[]
  most?: { matters: number; people: number }
}): Proposal | null {
  const known = new Map(matters.map((matter) => [matter.id, matter]))
  const loads = new Map(demand.map((row) => [key(row.station, row.matter), row]))
  const weightOf = ({ state, station, matter }: Gap): number => {
    const { cases = 0, troubled = 0 } = loads.get(key(station, matter)) ?? {}
    const factor = known.get(matter)?.requiresTraining ? requiredFactor : 1
    return stateWeight[state] * factor * (1 + cases + troubleWeight * troubled)
  }
  const open = gaps.filter(({ matter }) => known.has(matter))
  const rows = [...grouped(open, ({ matter }) => matter)]
    .flatMap(([id, own]) => {
      const matter = known.get(id)
      return matter ? [reasonOf(matter, own, loads, weightOf)] : []
    })
    .sort((a, b) => b.weight - a.weight || a.matter.localeCompare(b.matter))
    .slice(0, most.matters)
  const taught = new Set(rows.map(({ matter }) => matter))
  const people = [
    ...grouped(
      open.filter(({ matter }) => taught.has(matter)),
      ({ user }) => user,
    ),
  ]
    .map(([user, own]) => ({
      user,
      station: own[0]?.station ?? '',
      closes: own.length,
      weight: own.reduce((total, gap) => total + weightOf(gap), 0),
    }))
    .sort((a, b) => b.weight - a.weight || a.user.localeCompare(b.user))
    .slice(0, most.people)
    .map(({ user, station, closes }) => ({ user, station, closes }))
  if (people.length === 0) return null
  const closes = people.reduce((total, person) => total + person.closes, 0)
  return { matters: rows, people, closes, gaps: open.length }
}
