import type { Endpoint, PayloadRequest } from 'payload'
import { exportHours } from '@/operations/network/rota/exportHours'
import { printMonth } from '@/operations/network/rota/printMonth'
import { answerWorkbook } from '../../answerWorkbook'
import { answering } from '../../answering'
import { answerPdf } from '../../casework/answerPdf'

const asked = (req: PayloadRequest, name: string): string =>
  new URL(req.url ?? '', 'http://localhost').searchParams.get(name) ?? ''

/**
 * `GET /api/shifts/month.pdf?station=<id>&month=2026-12` is the sheet for the wall;
 * `GET /api/shifts/hours.xlsx?month=2026-12` the hours of all whom the person may see.
 */
export const rotaFiles: Endpoint[] = [
  answering('get', '/month.pdf', async (req) =>
    answerPdf(
      await printMonth(req, {
        station: asked(req, 'station'),
        month: asked(req, 'month'),
        now: new Date(),
      }),
    ),
  ),
  answering('get', '/hours.xlsx', async (req) => {
    const { bytes, fileName } = await exportHours(req, {
      month: asked(req, 'month'),
      now: new Date(),
    })
    return answerWorkbook({ bytes, fileName }, 'hours.xlsx')
  }),
]
