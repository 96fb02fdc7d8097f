import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import type { PlainDate } from '@/domain/platform/plainDate'
import { type LessonStanding, lessonStanding } from '@/domain/training/lessonDue'
import type { Lesson } from '@/payload-types'

/** A lesson as a line of an agent's list. */
export interface OwnLesson {
  id: string
  matterName: string
  editionNumber: number
  changes: string[]
  dueOn: PlainDate
  acknowledgedAt: string | null
  standing: LessonStanding
}

/** So many that are done are shown. */
const mostDone = 100

/**
 * The lessons that the person is asked to do, what is due first; or those that she has done, the latest first.
 */
export async function ownLessons(
  req: PayloadRequest,
  { isDone, today }: { isDone: boolean; today: PlainDate },
): Promise<OwnLesson[]> {
  const person = personOf(req)
  if (!person) return []
  const { docs } = await req.payload.find({
    collection: 'lesson-acknowledgements',
    where: { user: { equals: person.id }, acknowledgedAt: { exists: isDone } },
    populate: { lessons: { matterName: true, editionNumber: true, changes: true } },
    sort: isDone ? '-acknowledgedAt' : ['dueOn', 'id'],
    limit: isDone ? mostDone : 0,
    pagination: false,
    depth: 1,
    overrideAccess: true,
    req,
  })
  return docs.flatMap((row) => {
    const lesson = row.lesson as Lesson
    return [
      {
        id: idOf(row.lesson) ?? '',
        matterName: lesson.matterName,
        editionNumber: lesson.editionNumber,
        changes: lesson.changes ?? [],
        dueOn: row.dueOn,
        acknowledgedAt: row.acknowledgedAt ?? null,
        standing: lessonStanding(row, today),
      },
    ]
  })
}
