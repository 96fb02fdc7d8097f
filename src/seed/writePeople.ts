import { randomInt } from 'node:crypto'
import type { Payload } from 'payload'
import { people } from './content'
import type { NetworkIds } from './writeNetwork'

/** A log-in of the demonstration. */
export interface DemonstrationLogIn {
  username: string
  password: string
  name: string
  roles: string[]
}

const syllables =
  'ba be bo da de do fa fo ga ge ka ke la le ma mo na no pa po sa se ta te wa wo'.split(' ')

/** A random password that can be read aloud: four syllables, a sign and four figures, e.g. `Kamodefo-4821`. */
export function makePassword(): string {
  const word = Array.from({ length: 4 }, () => syllables[randomInt(syllables.length)]).join('')
  return `${word[0].toUpperCase()}${word.slice(1)}-${randomInt(1000, 10000)}`
}

/**
 * Writes the people of the demonstration.
 * @param password one password for all; without it each gets a random one
 */
export async function writePeople({
  payload,
  ids,
  password,
}: {
  payload: Payload
  ids: NetworkIds
  password?: string
}): Promise<DemonstrationLogIn[]> {
  const logIns: DemonstrationLogIn[] = []
  for (const { departmentCode, stationCode, ...person } of people) {
    const ownPassword = password ?? makePassword()
    await payload.create({
      collection: 'users',
      overrideAccess: true,
      depth: 0,
      data: {
        ...person,
        password: ownPassword,
        // Random, or chosen by whoever installs: it counts as the person's own.
        mustChangePassword: false,
        department: departmentCode ? ids.departments.get(departmentCode) : undefined,
        station: stationCode ? ids.stations.get(stationCode) : undefined,
      },
    })
    logIns.push({ ...person, password: ownPassword })
  }
  return logIns
}
