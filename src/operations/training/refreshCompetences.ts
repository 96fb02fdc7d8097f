import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { type Learned, type LessonDone, competenceFrom } from '@/domain/training/competence'
import type { Lesson, TrainingRecord, User } from '@/payload-types'

const key = (user: string, matter: string) => `${user} ${matter}`

/** Adds a row to the list of its key. */
function push<Row>(lists: Map<string, Row[]>, at: string, row: Row): void {
  const list = lists.get(at)
  if (list) list.push(row)
  else lists.set(at, [row])
}

/** What each of the people learned of each matter, by records whose certificate holds. */
async function learnedBy(req: PayloadRequest, users: readonly string[]) {
  const { docs } = await req.payload.find({
    collection: 'training-records',
    where: {
      user: { in: [...users] },
      passed: { equals: true },
      withdrawnOn: { exists: false },
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const learned = new Map<string, Learned[]>()
  for (const record of docs) {
    for (const row of record.matters ?? []) {
      push(learned, key(idOf(record.user) ?? '', idOf(row.matter) ?? ''), learnedOf(record, row))
    }
  }
  return learned
}

const learnedOf = (
  record: TrainingRecord,
  row: NonNullable<TrainingRecord['matters']>[number],
): Learned => ({
  trainedOn: record.trainedOn,
  expiresOn: record.expiresOn || null,
  editionNumber: row.editionNumber ?? null,
  fingerprint: row.fingerprint || null,
  record: record.id,
})

/** The lessons that each of the people has done, by matter. */
async function lessonsOf(req: PayloadRequest, users: readonly string[]) {
  const { docs } = await req.payload.find({
    collection: 'lesson-acknowledgements',
    where: { user: { in: [...users] }, acknowledgedAt: { exists: true } },
    populate: { lessons: { fingerprint: true, previousFingerprint: true, editionNumber: true } },
    pagination: false,
    depth: 1,
    overrideAccess: true,
    req,
  })
  const done = new Map<string, LessonDone[]>()
  for (const { user, matter, lesson } of docs) {
    const at = key(idOf(user as string | User) ?? '', idOf(matter) ?? '')
    push(done, at, lesson as Lesson)
  }
  return done
}

async function places(req: PayloadRequest, users: readonly string[]) {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...users] } },
    select: { station: true, stationPath: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(
    docs.map(({ id, station, stationPath }) => [
      id,
      { station: idOf(station) ?? undefined, path: stationPath ?? undefined },
    ]),
  )
}

/**
 * Writes what people know of matters anew from their records and lessons, so that a correction, a lesson
 * and a session come to the same. What rests on nothing any more goes.
 * @param req its transaction carries everything
 * @param users,matters ids; every pair of them is looked at
 */
export async function refreshCompetences(
  req: PayloadRequest,
  { users, matters }: { users: readonly string[]; matters: readonly string[] },
): Promise<void> {
  if (users.length === 0 || matters.length === 0) return
  const [learned, done, at] = [
    await learnedBy(req, users),
    await lessonsOf(req, users),
    await places(req, users),
  ]
  const write = { collection: 'competences', depth: 0, overrideAccess: true, req } as const
  const { docs } = await req.payload.find({
    ...write,
    where: { user: { in: [...users] }, matter: { in: [...matters] } },
    pagination: false,
  })
  const kept = new Map(docs.map((row) => [key(idOf(row.user) ?? '', idOf(row.matter) ?? ''), row]))
  for (const user of users) {
    for (const matter of matters) {
      const pair = key(user, matter)
      const known = competenceFrom(learned.get(pair) ?? [], done.get(pair) ?? [])
      const row = kept.get(pair)
      if (!known) {
        if (row) await req.payload.delete({ ...write, id: row.id })
        continue
      }
      const data = { ...known, ...at.get(user), user, matter }
      if (row) await req.payload.update({ ...write, id: row.id, data })
      else await req.payload.create({ ...write, data })
    }
  }
}
