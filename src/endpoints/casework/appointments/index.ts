import type { Endpoint, PayloadRequest } from 'payload'
import { applyAppointment } from '@/operations/casework/appointments/applyAppointment'
import { commandAppointment } from '@/operations/casework/appointments/commandAppointment'
import { printAppointmentPaper } from '@/operations/casework/appointments/printAppointmentPaper'
import type { Appointment } from '@/payload-types'
import { bodyOf } from '../../catalogue/body'
import { answering, postingJson } from '../../answering'
import {
  appointmentCommandNames,
  application,
  carriedAppointment,
  readAppointmentCommand,
} from './schemas'
import { answerPdf } from '../answerPdf'

const idIn = (req: PayloadRequest) => String(req.routeParams?.id ?? '')

/** What a page needs to know after a command. */
const standing = ({ id, status, dueOn, provisional, history }: Appointment) => ({
  id,
  status,
  dueOn,
  provisional,
  steps: history?.length ?? 0,
})

const paper = (kind: 'list' | 'slips'): Endpoint =>
  answering('get', `/:id/${kind}.pdf`, async (req) =>
    answerPdf(await printAppointmentPaper(req, idIn(req), kind)),
  )

/**
 * Batch appointments over HTTP. `POST /api/appointments/apply` applies for one;
 * `POST /api/appointments/:id/<command>` gives a command with `{ commandId, basedOn?, … }`;
 * `GET /api/appointments/:id/list.pdf` and `/slips.pdf` are for calling the citizens.
 */
export const appointmentEndpoints: Endpoint[] = [
  paper('list'),
  paper('slips'),
  postingJson('/apply', async (req) => {
    const input = application.parse(await bodyOf(req))
    const { appointment, isRepeat } = await applyAppointment({ req, input, now: new Date() })
    return { ...standing(appointment), isRepeat }
  }),
  ...appointmentCommandNames.map((name) =>
    postingJson(`/:id/${name}`, async (req) => {
      const body = await bodyOf(req)
      const { appointment, isRepeat } = await commandAppointment({
        req,
        id: idIn(req),
        ...carriedAppointment.parse(body),
        command: readAppointmentCommand(name, body),
        now: new Date(),
      })
      return { ...standing(appointment), isRepeat }
    }),
  ),
]
