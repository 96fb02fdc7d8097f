import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Department, User } from '@/payload-types'
import { type SmallCounty, buildCounty } from '../int/prints/fixture'
import { madeUpIdNumber } from './idNumber'
import { makePerson } from './people'
import { type Rest, type RestAnswer, restOf } from './rest'

/** A county in small with everyone who handles cases, each at the REST API. */
export interface CaseCounty extends SmallCounty {
  other: Department
  users: Record<'window' | 'reviewer' | 'stranger' | 'system' | 'supervisor', User>
  as: Record<
    | 'village'
    | 'colleague'
    | 'neighbour'
    | 'town'
    | 'otherTown'
    | 'window'
    | 'reviewer'
    | 'stranger'
    | 'coordinator'
    | 'supervisor'
    | 'nobody',
    Rest
  >
}

/** Builds the county in an empty database and logs everyone in. */
export async function buildCaseCounty(payload: Payload): Promise<CaseCounty> {
  const county = await buildCounty(payload)
  const { stations, people, department } = county
  const other = await payload.create({
    collection: 'departments',
    overrideAccess: true,
    data: { code: 'RS', name: '示范县人社局' },
  })
  const make = (name: string, roles: User['roles'], more: object = {}) =>
    makePerson(payload, name, roles, more)
  const users = {
    window: await make('window', ['window-officer'], { department }),
    reviewer: await make('reviewer', ['reviewer'], { department }),
    stranger: await make('stranger', ['window-officer'], { department: other.id }),
    system: await make('system', ['system-administrator']),
    supervisor: await make('supervisor', ['supervisor']),
  }
  const colleague = await make('colleague', ['agent'], { station: stations.village.id })
  const neighbour = await make('neighbour', ['agent'], { station: stations.neighbour.id })
  const as = {
    village: await restOf(payload, people.village),
    colleague: await restOf(payload, colleague),
    neighbour: await restOf(payload, neighbour),
    town: await restOf(payload, people.town),
    otherTown: await restOf(payload, people.otherTown),
    coordinator: await restOf(payload, people.coordinator),
    window: await restOf(payload, users.window),
    reviewer: await restOf(payload, users.reviewer),
    stranger: await restOf(payload, users.stranger),
    supervisor: await restOf(payload, users.supervisor),
    nobody: await restOf(payload),
  }
  return { ...county, other, users, as }
}

/** A registration that is taken. `more` overrides anything of it. */
export const registration = (more: object = {}) => ({
  commandId: randomUUID(),
  matter: 'MZ-0104',
  route: 'offline',
  applicant: {
    name: '刘䶮',
    idNumber: madeUpIdNumber('1950-03-08', 2),
    phone: '13800001234',
  },
  materials: ['CL-000'],
  hasConsent: true,
  ...more,
})

/** Gives a command with an id of its own. */
export const give = (rest: Rest, caseId: string, name: string, input: object = {}) =>
  rest.post(`/cases/${caseId}/${name}`, { commandId: randomUUID(), ...input })

/** The id of the case in an answer. */
export const idIn = ({ body }: RestAnswer): string => String(body.id)
