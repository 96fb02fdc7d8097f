import type { Endpoint, PayloadRequest } from 'payload'
import { changeSession } from '@/operations/training/changeSession'
import { checkIn } from '@/operations/training/checkIn'
import { checkInScreen } from '@/operations/training/checkInScreen'
import { cancelSession, remindSession } from '@/operations/training/endSession'
import { giveFeedback } from '@/operations/training/giveFeedback'
import { handInQuiz } from '@/operations/training/handInQuiz'
import { inviteSession } from '@/operations/training/inviteSession'
import { correctLog, logSession } from '@/operations/training/logSession'
import { placeCommand } from '@/operations/training/placeCommand'
import { planSession } from '@/operations/training/planSession'
import { printSession } from '@/operations/training/printSession'
import { sessionCalendar } from '@/operations/training/sessionCalendar'
import { signOut } from '@/operations/training/signOut'
import { tickAttendance } from '@/operations/training/tickAttendance'
import type { Enrolment, TrainingSession } from '@/payload-types'
import { answering, postingJson } from '../answering'
import { answerPdf } from '../casework/answerPdf'
import { bodyOf } from '../catalogue/body'
import { trainingSchemas as schemas } from './schemas'

const idIn = (req: PayloadRequest) => String(req.routeParams?.id ?? '')

interface Given<Input> {
  req: PayloadRequest
  id: string
  input: Input
  now: Date
}

/** A command on a session; its body is read by a schema. */
const posting = <Input>(
  name: string,
  schema: { parse: (body: unknown) => Input },
  run: (given: Given<Input>) => Promise<object>,
): Endpoint =>
  postingJson(`/:id/${name}`, async (req) => {
    const input = schema.parse(await bodyOf(req))
    return run({ req, id: idIn(req), input, now: new Date() })
  })

/** What a trainer's page needs to know after a command. */
const ofSession = ({ row, isRepeat }: { row: TrainingSession; isRepeat: boolean }) => ({
  id: row.id,
  status: row.status,
  isRepeat,
})

/** What a participant's page needs to know after a command. */
const ofLine = ({ row, isRepeat }: { row: Enrolment; isRepeat: boolean }) => ({
  id: row.id,
  status: row.status,
  arrivedAt: row.arrivedAt,
  attendance: row.attendance,
  minutes: row.minutes,
  score: row.score,
  isRepeat,
})

const place = (command: 'enrol' | 'decline' | 'substitute') =>
  posting(command, schemas.place, async ({ input, ...given }) =>
    ofLine(await placeCommand({ ...given, input: { ...input, command } })),
  )

const paper = (kind: 'sign-in' | 'invitations'): Endpoint =>
  answering('get', `/:id/${kind}.pdf`, async (req) =>
    answerPdf(await printSession(req, idIn(req), kind)),
  )

/**
 * Training over HTTP, below `/api/training-sessions`. `POST /plan` plans a session; `POST /:id/<command>` gives
 * a command with `{ commandId, … }`, of trainers (change, invite, cancel, remind, tick, log, correct) and of
 * participants (enrol, decline, substitute, check-in, sign-out, quiz, feedback).
 */
export const sessionEndpoints: Endpoint[] = [
  paper('sign-in'),
  paper('invitations'),
  answering('get', '/:id/invitation.ics', async (req) => sessionCalendar(req, idIn(req))),
  answering('get', '/:id/screen', async (req) =>
    Response.json(await checkInScreen(req, idIn(req), new Date()), {
      headers: { 'Cache-Control': 'no-store' },
    }),
  ),
  postingJson('/plan', async (req) => {
    const input = schemas.plan.parse(await bodyOf(req))
    const { session, isRepeat } = await planSession({ req, input, now: new Date() })
    return ofSession({ row: session, isRepeat })
  }),
  posting('change', schemas.change, async (given) => ofSession(await changeSession(given))),
  posting('invite', schemas.invite, async (given) => ofSession(await inviteSession(given))),
  posting('cancel', schemas.cancel, async (given) => ofSession(await cancelSession(given))),
  posting('remind', schemas.onlyId, async (given) => ofSession(await remindSession(given))),
  posting('tick', schemas.tick, async (given) => ofSession(await tickAttendance(given))),
  posting('log', schemas.log, async (given) => ofSession(await logSession(given))),
  posting('correct', schemas.correct, async (given) => ofSession(await correctLog(given))),
  place('enrol'),
  place('decline'),
  place('substitute'),
  posting('check-in', schemas.checkIn, async (given) => ofLine(await checkIn(given))),
  posting('sign-out', schemas.onlyId, async (given) => ofLine(await signOut(given))),
  posting('quiz', schemas.quiz, async (given) => ofLine(await handInQuiz(given))),
  posting('feedback', schemas.feedback, async (given) => ofLine(await giveFeedback(given))),
]
