import type { Endpoint, PayloadRequest } from 'payload'
import { fileReasons } from '@/i18n/imports'
import { coordinatorOf } from '@/operations/network/asCoordinator'
import { importAreas, planAreaImport } from '@/operations/network/importAreas'
import { mergeAreas, planMerging } from '@/operations/network/mergeAreas'
import { sampleBook } from '@/operations/network/networkBook'
import { renameArea } from '@/operations/network/renameArea'
import { caps, megabytes } from '@/spreadsheets/caps'
import { answerWorkbook } from '../answerWorkbook'
import { answering, postingJson } from '../answering'
import { bytesIn } from '../bytes'
import { bodyOf } from '../catalogue/body'
import { confirmedImport, confirmedMerging, merging, renaming } from './areaSchemas'

const fileIn = (req: PayloadRequest) =>
  bytesIn(req, {
    most: caps.fileBytes,
    tooLarge: (bytes) => fileReasons.tooLarge(megabytes(bytes), megabytes(caps.fileBytes)),
  })

/**
 * Areas over HTTP. `POST /api/areas/import/preview` with a spreadsheet as its body says what it would do,
 * `/import` does it; `/merging` says what a merger would move, `/merge` does it; `/:id/rename` renames one.
 * `GET /sample.xlsx` is a spreadsheet to fill in.
 */
export const areaEndpoints: Endpoint[] = [
  answering('get', '/sample.xlsx', async (req) =>
    answerWorkbook(await sampleBook(req), 'network.xlsx'),
  ),
  postingJson('/import/preview', async (req) => {
    coordinatorOf(req)
    return planAreaImport(req, await fileIn(req))
  }),
  postingJson('/import', async (req) => {
    coordinatorOf(req)
    return importAreas(req, confirmedImport.parse(await bodyOf(req)))
  }),
  postingJson('/merging', async (req) => {
    const plan = await planMerging(req, merging.parse(await bodyOf(req)), new Date())
    return {
      areas: plan.areas.map(({ name }) => name),
      into: plan.into.name,
      successor: plan.successor?.name ?? null,
      stations: plan.stations.map(({ station, ...line }) => ({ ...line, station: station.name })),
    }
  }),
  postingJson('/merge', async (req) => {
    const { commandId, ...given } = confirmedMerging.parse(await bodyOf(req))
    const now = new Date()
    const { change, ...done } = await mergeAreas({ req, merging: given, commandId, now })
    return { ...done, ...(change ? { change: change.id } : {}) }
  }),
  postingJson('/:id/rename', async (req) => {
    const { commandId, ...given } = renaming.parse(await bodyOf(req))
    const area = String(req.routeParams?.id ?? '')
    const { area: after, isRepeat } = await renameArea({
      req,
      renaming: { ...given, area },
      commandId,
      now: new Date(),
    })
    return { id: after.id, name: after.name, isRepeat }
  }),
]
