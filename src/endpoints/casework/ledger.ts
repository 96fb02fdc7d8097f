import type { Endpoint, PayloadRequest } from 'payload'
import { ledgerText as say } from '@/i18n/ledger'
import { ledgerRegister, ledgerWorkbook } from '@/operations/casework/exportLedger'
import { Refusal } from '@/operations/refusal'
import { listedCases } from '@/queries/casework/listedCases'
import { bodyOf } from '../catalogue/body'
import { answerWorkbook } from '../answerWorkbook'
import { answering } from '../answering'
import { type LedgerQuery, queryIn, readLedgerQuery } from './ledgerQuery'

async function pageOf(req: PayloadRequest, { filters, page }: LedgerQuery): Promise<Response> {
  const listed = await listedCases(req, { filters, page, now: new Date() })
  return Response.json(listed, { headers: { 'Cache-Control': 'no-store' } })
}

const fieldsIn = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  const body = await bodyOf(req)
  if (typeof body === 'object' && body !== null) return body as Record<string, unknown>
  throw new Refusal({ kind: 'invalid', message: say.badBody })
}

/**
 * The ledger 台账. `GET /api/cases/ledger` gives a page as JSON, masked; `POST /api/cases/ledger/search` the
 * same, also by name, ID number and phone, which do not go into addresses. `ledger.xlsx` and `ledger.pdf`
 * are the files of a period (`startedFrom`, `startedTo`, at most 366 days) and a scope (`station`,
 * `department` or `scope=county`), with the same filters.
 */
export const ledgerEndpoints: Endpoint[] = [
  answering('get', '/ledger', (req) => pageOf(req, queryIn(req.url ?? ''))),
  answering('post', '/ledger/search', async (req) =>
    pageOf(req, readLedgerQuery(await fieldsIn(req))),
  ),
  answering('get', '/ledger.xlsx', async (req) => {
    const order = { ...queryIn(req.url ?? ''), now: new Date() }
    const { bytes, fileName } = await ledgerWorkbook(req, order)
    return answerWorkbook({ bytes, fileName }, 'ledger')
  }),
  answering('get', '/ledger.pdf', async (req) => {
    const order = { ...queryIn(req.url ?? ''), now: new Date() }
    const { pdf, fileName } = await ledgerRegister(req, order)
    return new Response(new Uint8Array(pdf), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="ledger"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  }),
]
