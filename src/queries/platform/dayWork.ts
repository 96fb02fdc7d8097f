import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Shift } from '@/payload-types'
import { ownItemCounts } from '../catalogue/campaigns/ownItemCounts'
import { reviewWork } from '../catalogue/review/reviewWork'
import { myTraining } from '../training/portalTraining'

/** What of duty, training and matters a person has to do today. */
export interface DayWork {
  /** Hers today, in order. */
  shifts: Shift[]
  /** Requests to swap that she has to answer. */
  swaps: number
  /** Trainings that she has to answer. */
  invitations: number
  quizzes: number
  lessons: number
  /** Matters of her department to be checked within a month or overdue, and reports to answer. */
  reviews: number
  reports: number
  /** What changes of laws ask of her, and how much of it is late. */
  changes: { open: number; late: number }
  /** Sheets that hold from a later day on and can be printed beforehand. */
  coming: number
}

const nothing: DayWork = {
  shifts: [],
  swaps: 0,
  invitations: 0,
  quizzes: 0,
  lessons: 0,
  reviews: 0,
  reports: 0,
  changes: { open: 0, late: 0 },
  coming: 0,
}

/** Duty, training and the own matters of the person of a request, for her day's page; cases are listed elsewhere. */
export async function dayWork(req: PayloadRequest, now: Date): Promise<DayWork> {
  const person = personOf(req)
  if (!person) return nothing
  const today = plainDateOf(now)
  const changes = await ownItemCounts(req, today)
  const catalogue = { ...(await reviewWork(req, today)), changes }
  if (!person.roles.includes('agent')) return { ...nothing, ...catalogue }
  const { docs: shifts } = await req.payload.find({
    collection: 'shifts',
    where: {
      user: { equals: person.id },
      date: { equals: today },
      status: { equals: 'published' },
    },
    sort: 'startsAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { totalDocs: swaps } = await req.payload.count({
    collection: 'shift-swaps',
    where: {
      asked: { equals: person.id },
      status: { equals: 'asked' },
      date: { greater_than_equal: today },
    },
    overrideAccess: true,
    req,
  })
  const { answer, quiz } = await myTraining(req, now)
  const { totalDocs: lessons } = await req.payload.count({
    collection: 'lesson-acknowledgements',
    where: { user: { equals: person.id }, acknowledgedAt: { exists: false } },
    overrideAccess: true,
    req,
  })
  const { totalDocs: coming } = await req.payload.count({
    collection: 'matters',
    where: { nextEdition: { exists: true } },
    overrideAccess: true,
    req,
  })
  return {
    shifts,
    coming,
    swaps,
    invitations: answer.length,
    quizzes: quiz.length,
    lessons,
    ...catalogue,
  }
}
