'use server'

import { redirect } from 'next/navigation'
import { trainingSchemas as schemas } from '@/endpoints/training/schemas'
import { trainingText } from '@/i18n/trainingText'
import { addPhotos } from '@/operations/training/addPhotos'
import { changeSession } from '@/operations/training/changeSession'
import { checkIn } from '@/operations/training/checkIn'
import { cancelSession, remindSession } from '@/operations/training/endSession'
import { giveFeedback } from '@/operations/training/giveFeedback'
import { handInQuiz } from '@/operations/training/handInQuiz'
import { inviteSession } from '@/operations/training/inviteSession'
import { correctLog, logSession } from '@/operations/training/logSession'
import { placeCommand } from '@/operations/training/placeCommand'
import { planSession } from '@/operations/training/planSession'
import { signOut } from '@/operations/training/signOut'
import { tickAttendance } from '@/operations/training/tickAttendance'
import type { PayloadRequest } from 'payload'
import { type FormState, stateOfError } from '../formState'
import { portalRequest } from '../request'
import { afterTraining } from './trainingAddresses'
import { type TrainingCommand, trainingBodyOfForm, trainingCommands } from './trainingBody'

interface Given {
  req: PayloadRequest
  id: string
  now: Date
  body: object
}

/** What each command does; a plan gives the id of its session. */
const runs: Record<TrainingCommand, (given: Given) => Promise<unknown>> = {
  enrol: ({ body, ...given }) =>
    placeCommand({ ...given, input: { ...schemas.place.parse(body), command: 'enrol' } }),
  decline: ({ body, ...given }) =>
    placeCommand({ ...given, input: { ...schemas.place.parse(body), command: 'decline' } }),
  substitute: ({ body, ...given }) =>
    placeCommand({ ...given, input: { ...schemas.place.parse(body), command: 'substitute' } }),
  'check-in': ({ body, ...given }) => checkIn({ ...given, input: schemas.checkIn.parse(body) }),
  'sign-out': ({ body, ...given }) => signOut({ ...given, input: schemas.onlyId.parse(body) }),
  quiz: ({ body, ...given }) => handInQuiz({ ...given, input: schemas.quiz.parse(body) }),
  feedback: ({ body, ...given }) => giveFeedback({ ...given, input: schemas.feedback.parse(body) }),
  invite: ({ body, ...given }) => inviteSession({ ...given, input: schemas.invite.parse(body) }),
  change: ({ body, ...given }) => changeSession({ ...given, input: schemas.change.parse(body) }),
  cancel: ({ body, ...given }) => cancelSession({ ...given, input: schemas.cancel.parse(body) }),
  remind: ({ body, ...given }) => remindSession({ ...given, input: schemas.onlyId.parse(body) }),
  tick: ({ body, ...given }) => tickAttendance({ ...given, input: schemas.tick.parse(body) }),
  log: ({ body, ...given }) => logSession({ ...given, input: schemas.log.parse(body) }),
  correct: ({ body, ...given }) => correctLog({ ...given, input: schemas.correct.parse(body) }),
  plan: async ({ req, now, body }) =>
    (await planSession({ req, now, input: schemas.plan.parse(body) })).session.id,
}

/** Gives a command about training and goes to the page that shows what came of it. */
export async function trainingAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const command = trainingCommands.find((one) => one === form.get('command'))
  if (!command) return { message: trainingText.badRequest }
  let id = String(form.get('session') ?? '')
  try {
    const body = trainingBodyOfForm(command, form)
    const made = await runs[command]({ req, id, now: new Date(), body })
    if (typeof made === 'string') id = made
  } catch (error) {
    return stateOfError(error)
  }
  redirect(afterTraining(command, id, String(form.get('course') ?? '')))
}

/** Puts photos to the log of a session. */
export async function photosAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const id = String(form.get('session') ?? '')
  const files = form.getAll('photos').filter((one) => one instanceof File)
  try {
    await addPhotos({ req, id, files: files.filter(({ size }) => size > 0) })
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/training/sessions/${encodeURIComponent(id)}?done=photos#log`)
}
