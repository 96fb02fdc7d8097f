import type { Endpoint, PayloadRequest } from 'payload'
import { closeStation, planClosing } from '@/operations/network/closeStation'
import { moveStation } from '@/operations/network/moveStation'
import { exportNetwork } from '@/operations/network/networkBook'
import { answerWorkbook } from '../answerWorkbook'
import { answering, postingJson } from '../answering'
import { bodyOf } from '../catalogue/body'
import { closing, confirmedClosing, moving } from './areaSchemas'

const idIn = (req: PayloadRequest) => String(req.routeParams?.id ?? '')

/**
 * Stations over HTTP. `POST /api/stations/:id/closing` says what closing would move, `/:id/close` does it,
 * `/:id/move` writes down another address; with a day to come both answer with the id of the `change` that is
 * arranged. `GET /network.xlsx` is the network as a spreadsheet.
 */
export const stationEndpoints: Endpoint[] = [
  answering('get', '/network.xlsx', async (req) =>
    answerWorkbook(await exportNetwork(req, new Date()), 'network.xlsx'),
  ),
  postingJson('/:id/closing', async (req) => {
    const given = closing.parse(await bodyOf(req))
    const plan = await planClosing(req, { ...given, station: idIn(req) }, new Date())
    return { ...plan, station: plan.station.name, successor: plan.successor.name }
  }),
  postingJson('/:id/close', async (req) => {
    const { commandId, ...given } = confirmedClosing.parse(await bodyOf(req))
    const { station, change, ...done } = await closeStation({
      req,
      closing: { ...given, station: idIn(req) },
      commandId,
      now: new Date(),
    })
    return { ...done, station: station.id, ...(change ? { change: change.id } : {}) }
  }),
  postingJson('/:id/move', async (req) => {
    const { commandId, ...given } = moving.parse(await bodyOf(req))
    const { station, change, isRepeat } = await moveStation({
      req,
      moving: { ...given, station: idIn(req) },
      commandId,
      now: new Date(),
    })
    const waits = change ? { change: change.id } : {}
    return { id: station.id, address: station.address, isRepeat, ...waits }
  }),
]
