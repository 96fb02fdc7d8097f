import type { Endpoint } from 'payload'
import { z } from 'zod'
import { toldOncePages as words } from '@/i18n/toldOnce'
import { toldOnceWorkbook } from '@/operations/casework/exportToldOnce'
import { answerWorkbook } from '../answerWorkbook'
import { answering } from '../answering'

const day = z.string().max(10, words.faults['no-date']).optional()
const asked = z.object({
  department: z.string().max(40, words.unknownDepartment).optional(),
  from: day,
  to: day,
})

/**
 * `GET /api/cases/told-once.xlsx?department=&from=&to=`: how often a department's cases were told what is
 * missing, of at most 366 days.
 */
export const toldOnceEndpoints: Endpoint[] = [
  answering('get', '/told-once.xlsx', async (req) => {
    const query = asked.parse(Object.fromEntries(new URL(req.url ?? '').searchParams))
    return answerWorkbook(await toldOnceWorkbook(req, query, new Date()), 'told-once.xlsx')
  }),
]
