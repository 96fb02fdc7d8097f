import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { pathsBelow } from '@/domain/network/areas'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { Lesson } from '@/payload-types'

/** How far a lesson has come. */
export interface LessonLine {
  lesson: Lesson
  people: number
  done: number
  late: number
  /** Who has not done it, at most {@link mostWaiting}. */
  waiting: { name: string; isLate: boolean }[]
}

const mostLessons = 50
const mostWaiting = 60

interface Row {
  lesson: ObjectId
  user: ObjectId
  name: string
  dueOn: PlainDate
  acknowledgedAt?: Date | null
}

/** Those of the people who are in service, by id. */
async function inService(req: PayloadRequest, rows: readonly Row[]): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      id: { in: [...new Set(rows.map(({ user }) => user.toHexString()))] },
      active: { not_equals: false },
    },
    select: { name: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}

/**
 * The latest lessons and how far the agents of a place have come with them.
 * @param path from which down; '' is the county. The caller has checked that it is hers to see.
 */
export async function lessonOverview(
  req: PayloadRequest,
  { path, today }: { path: string; today: PlainDate },
): Promise<LessonLine[]> {
  const { docs } = await req.payload.find({
    collection: 'lessons',
    sort: ['-madeOn', '-id'],
    limit: mostLessons,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const below = path ? pathsBelow(path) : null
  const rows = await nativeCollection<Row>(req.payload, 'lesson-acknowledgements')
    .find(
      {
        lesson: { $in: docs.map(({ id }) => new ObjectId(id)) },
        ...(below ? { path: { $gte: below.from, $lt: below.before } } : {}),
      },
      { projection: { lesson: 1, user: 1, name: 1, dueOn: 1, acknowledgedAt: 1 } },
    )
    .toArray()
  const serving = await inService(
    req,
    rows.filter(({ acknowledgedAt }) => !acknowledgedAt),
  )
  const byLesson = new Map<string, Row[]>(docs.map(({ id }) => [id, []]))
  for (const row of rows) {
    // Nobody waits for whoever left.
    if (!row.acknowledgedAt && !serving.has(row.user.toHexString())) continue
    byLesson.get(row.lesson.toHexString())?.push(row)
  }
  return docs.map((lesson) => {
    const own = byLesson.get(lesson.id) ?? []
    const waiting = own
      .filter(({ acknowledgedAt }) => !acknowledgedAt)
      .map(({ name, dueOn }) => ({ name, isLate: dueOn < today }))
    return {
      lesson,
      people: own.length,
      done: own.length - waiting.length,
      late: waiting.filter(({ isLate }) => isLate).length,
      waiting: waiting.slice(0, mostWaiting),
    }
  })
}
