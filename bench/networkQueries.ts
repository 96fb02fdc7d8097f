import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { plainDateOf } from '@/domain/platform/plainDate'
import { competenceMap } from '@/queries/training/competenceMap'
import { registerCursor, registerRows } from '@/queries/training/registerRows'
import { listStations } from '@/queries/network/publicStations'
import { townRota } from '@/queries/network/townRota'
import { yearBefore } from '@/queries/training/demand'
import { scaleTownPath } from '@/seed/scale/fillNetwork'

const town = 1
const townCode = '379000101000'

/** The questions whose cost must not grow with the county, and the register, which grows with its rows. */
export const networkQuestions = [
  'map of a town',
  'month rota of a town',
  'stations of a town',
  'register of a year, a page of the county',
  'register of a year of a town, all rows',
] as const

export type NetworkQuestion = (typeof networkQuestions)[number]

/** Asks one question once, as its page does. */
export async function askNetwork(payload: Payload, question: NetworkQuestion): Promise<unknown> {
  const today = plainDateOf(new Date())
  const path = scaleTownPath(town)
  const year = { from: yearBefore(today), to: today }
  if (question === 'map of a town') return competenceMap(payload, { who: { path }, today })
  if (question === 'month rota of a town') {
    const req = await createLocalReq({}, payload)
    return townRota(req, { path, month: today.slice(0, 7) })
  }
  if (question === 'stations of a town') return listStations(payload, { town: townCode })
  if (question === 'register of a year, a page of the county') {
    return registerRows(payload, { ...year, path: '' })
  }
  return registerCursor(payload, { ...year, path }).toArray()
}
