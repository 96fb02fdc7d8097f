import { type Document, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import type { WorkingDays } from '@/domain/calendar/workingDays'
import { caseNumberOf } from '@/domain/casework/caseNumber'
import type { PlainDate } from '@/domain/platform/plainDate'
import { sealedPerson } from '@/operations/casework/applicant'
import { caseRow } from '@/operations/casework/caseRow'
import { findKeysOf } from '@/operations/casework/findKeys'
import type { Chance } from './chance'
import { madeUpPerson } from './madeUpPerson'
import type { Scene } from './scene'
import { storyOf } from './story'

/** Begins the id of every command of a made-up case: by it they are told from real ones. */
export const scalePrefix = 'scale-'

/** A case with its events, as the database keeps them. */
export interface MadeUpCase {
  row: Document
  events: Document[]
}

const idIn = (id: string | null | undefined) => (id ? new ObjectId(id) : null)

/** What decides one made-up case. */
export interface CaseToMake {
  payload: Payload
  scene: Scene
  calendar: WorkingDays
  chance: Chance
  startsOn: PlainDate
  today: PlainDate
  /** The number of the day's case, from 1. */
  count: number
  /** Which of the made-up people asks. */
  person: number
  /** Sets its commands apart from all others. */
  label: string
}

/** Makes one case, with every field that operations would write. */
export function madeUpCase(make: CaseToMake): MadeUpCase {
  const { payload, scene, chance, startsOn, today } = make
  const station = chance.pick(scene.stations)
  const matter = chance.pick(scene.matters)
  const { state, events } = storyOf(
    {
      origin: station.holder,
      above: station.above,
      department: matter.department,
      matter: matter.facts,
      startsOn,
      today,
      agent: station.agent,
      officer: matter.officer,
    },
    { chance, commandIdOf: (order) => `${scalePrefix}${make.label}-${order}` },
  )
  const number = caseNumberOf(startsOn, make.count)
  const hasPerson = state.status !== 'declined' && events[0]?.kind !== 'declined'
  const people = hasPerson
    ? { applicant: sealedPerson(payload, number, madeUpPerson(make.person)) }
    : {}
  const { holder, next, ...row } = caseRow(state, make.calendar)
  const _id = new ObjectId()
  const department = new ObjectId(matter.department)
  const holderId = typeof holder === 'string' ? holder : null
  const places = {
    originPath: station.path,
    holderPath: holderId ? (scene.pathOf.get(holderId) ?? null) : null,
  }
  return {
    row: {
      _id,
      number,
      matter: new ObjectId(matter.id),
      matterName: matter.name,
      edition: new ObjectId(matter.edition),
      department,
      origin: new ObjectId(station.id),
      registeredBy: new ObjectId(station.agent),
      ...places,
      ...row,
      holder: idIn(holderId),
      next: idIn(typeof next === 'string' ? next : null),
      ...people,
      ...findKeysOf({ ...people, originPath: station.path, department: matter.department }),
      createdAt: events[0]?.at,
      updatedAt: events.at(-1)?.at,
    },
    events: events.map(({ by, ...event }, at) => ({
      ...event,
      by: idIn(by),
      case: _id,
      order: at + 1,
      department,
      ...places,
    })),
  }
}
