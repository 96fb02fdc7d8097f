import type { Payload } from 'payload'
import { monthAfter } from '@/domain/network/rota/months'
import type { Turn } from '@/domain/network/rota/vocabulary'
import { plainDateOf } from '@/domain/platform/plainDate'
import { generateDrafts } from '@/operations/network/rota/generateDrafts'
import { publishRota } from '@/operations/network/rota/publishRota'
import { savePattern } from '@/operations/network/rota/savePattern'
import { Refusal } from '@/operations/refusal'
import { rotaPeople } from '@/queries/network/rotaPeople'
import { requestOf } from './requestOf'
import type { NetworkIds } from './writeNetwork'

interface RotaSeed {
  station: string
  /** Who makes it. */
  by: string
  turn: Turn
  spans: { from: string; to: string }[]
  restDays: number[]
  openOnHolidays: boolean
}

const village = { spans: [{ from: '08:30', to: '16:30' }], restDays: [], openOnHolidays: true }

/** Stations of the demonstration that have a published rota; the others can make their first. */
const rotas: readonly RotaSeed[] = [
  { station: 'ZD100201', by: 'agent-shimen', turn: 'day', ...village },
  { station: 'ZD100202', by: 'agent-mutou', turn: 'week', ...village },
  {
    station: 'ZD100000',
    by: 'agent-shimen-town',
    turn: 'day',
    spans: [
      { from: '08:30', to: '12:00' },
      { from: '12:00', to: '14:30' },
      { from: '14:30', to: '17:30' },
    ],
    restDays: [6, 7],
    openOnHolidays: false,
  },
]

async function writeRota(
  payload: Payload,
  { rota, ids, now }: { rota: RotaSeed; ids: NetworkIds; now: Date },
): Promise<void> {
  const { station: code, by, ...pattern } = rota
  const station = ids.stations.get(code) ?? ''
  const today = plainDateOf(now)
  const thisMonth = today.slice(0, 7)
  const req = await requestOf(payload, by)
  const people = await rotaPeople(req, { station, on: today })
  const commandId = (what: string) => `demonstration-rota-${code}-${what}`
  await savePattern({
    req,
    station,
    commandId: commandId('save'),
    now,
    input: {
      ...pattern,
      members: people.map(({ id }) => id),
      perSpan: 1,
      hoursADay: 8,
      startsOn: `${thisMonth}-01`,
      absences: [],
    },
  })
  for (const month of [thisMonth, monthAfter(thisMonth)]) {
    const order = { req, station, month, now }
    try {
      await generateDrafts({ ...order, commandId: commandId(`generate-${month}`) })
      await publishRota({ ...order, commandId: commandId(`publish-${month}`) })
    } catch (error) {
      // On the last days of a month there may be nothing left of it to plan.
      if (!(error instanceof Refusal) || month !== thisMonth) throw error
    }
  }
}

/**
 * Writes the published rotas of the demonstration, this month and the next, by the operations that people use.
 * @returns how many months
 */
export async function writeRotas({
  payload,
  ids,
  now,
}: {
  payload: Payload
  ids: NetworkIds
  now: Date
}): Promise<number> {
  for (const rota of rotas) await writeRota(payload, { rota, ids, now })
  return rotas.length * 2
}
