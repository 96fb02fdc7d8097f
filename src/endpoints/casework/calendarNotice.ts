import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { noticeText as say } from '@/i18n/calendarNotice'
import { applyNotice } from '@/operations/casework/calendar/applyNotice'
import { asCoordinator, previewNotice } from '@/operations/casework/calendar/previewNotice'
import { resumeMove } from '@/operations/casework/calendar/startMove'
import { postingJson } from '../answering'

const text = z.string({ error: say.badBody }).trim()
const notice = z.object(
  {
    year: z.number({ error: say.badBody }),
    notices: z.array(text.max(40, { error: say.badBody }), { error: say.badBody }).max(6),
    holidays: z
      .array(
        z.object({
          name: text.min(1, { error: say.badBody }).max(20, { error: say.badBody }),
          from: text.max(10, { error: say.badBody }),
          to: text.max(10, { error: say.badBody }),
          worked: z
            .array(text.max(10, { error: say.badBody }), { error: say.badBody })
            .max(8)
            .default([]),
        }),
        { error: say.badBody },
      )
      .max(20, { error: say.badBody }),
  },
  { error: say.badBody },
)

async function noticeIn(req: PayloadRequest) {
  asCoordinator(req)
  const body: unknown = await Promise.resolve(req.json?.()).catch(() => null)
  return notice.parse(body)
}

/** Below `/api/calendar-days`: what a notice would do, and storing it. */
export const calendarNoticeEndpoints: Endpoint[] = [
  postingJson('/preview', async (req) => previewNotice(req, await noticeIn(req))),
  postingJson('/apply', async (req) => applyNotice(req, await noticeIn(req))),
]

/** Below `/api/calendar-moves`: going on with a move that broke off. */
export const calendarMoveEndpoints: Endpoint[] = [
  postingJson('/:id/resume', async (req) => {
    await resumeMove(req, String(req.routeParams?.id ?? ''), new Date())
    return {}
  }),
]
