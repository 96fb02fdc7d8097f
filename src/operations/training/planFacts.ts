import type { PayloadRequest } from 'payload'
import { runsTraining } from '@/access/training'
import { isRecordId } from '@/domain/platform/recordId'
import { trainingText as say } from '@/i18n/trainingText'
import type { Course, User } from '@/payload-types'
import { Refusal } from '../refusal'

/**
 * The courses of a session, in the order given.
 * @throws Refusal 400 when one is unknown or no longer taught
 */
export async function coursesOf(req: PayloadRequest, ids: readonly string[]): Promise<Course[]> {
  const { docs } = await req.payload.find({
    collection: 'courses',
    where: { and: [{ id: { in: ids.filter(isRecordId) } }, { active: { not_equals: false } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return ids.map((id) => {
    const found = docs.find((course) => course.id === id)
    if (!found) {
      const reasons = [{ message: say.unknownCourse, path: 'courses', code: 'unknown-course' }]
      throw new Refusal({ kind: 'invalid', message: say.unknownCourse, reasons })
    }
    return found
  })
}

/**
 * Who teaches: one of those who may, in service.
 * @throws Refusal 400
 */
export async function trainerOf(req: PayloadRequest, id: string): Promise<User> {
  const found = isRecordId(id)
    ? await req.payload.findByID({
        collection: 'users',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req,
      })
    : null
  if (!found || found.active === false || !runsTraining(found)) {
    const reasons = [{ message: say.noTrainer, path: 'trainer', code: 'no-trainer' }]
    throw new Refusal({ kind: 'invalid', message: say.noTrainer, reasons })
  }
  return found
}

/**
 * The ids of stations by their codes.
 * @throws Refusal 400 with the codes that are none
 */
export async function stationsByCode(
  req: PayloadRequest,
  codes: readonly string[],
): Promise<string[]> {
  if (codes.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'stations',
    where: { code: { in: [...codes] } },
    select: { code: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const unknown = codes.filter((code) => !docs.some((station) => station.code === code))
  if (unknown.length > 0) {
    const message = say.unknownStations(unknown)
    const reasons = [{ message, path: 'stationCodes', code: 'unknown-station' }]
    throw new Refusal({ kind: 'invalid', message, reasons })
  }
  return docs.map(({ id }) => id)
}
