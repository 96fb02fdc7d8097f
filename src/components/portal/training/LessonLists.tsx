import Link from 'next/link'
import { cn } from '@/components/ui/cn'
import { buttonClass } from '@/components/ui/Button'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { lessonPages as words } from '@/i18n/competencePages'
import type { LessonDebt } from '@/queries/training/lessonDebts'
import type { LessonLine } from '@/queries/training/lessonOverview'
import type { OwnLesson } from '@/queries/training/ownLessons'
import { sayDay } from '../cases/dueSentence'
import { Fold } from '../Fold'

function standingWords({ standing, dueOn, acknowledgedAt }: OwnLesson, today: PlainDate): string {
  if (standing === 'late') return words.late(sayDay(dueOn, today))
  if (standing === 'open') return words.due(sayDay(dueOn, today))
  return words.doneOn(sayDay(plainDateOf(new Date(acknowledgedAt ?? today)), today))
}

/** An agent's lessons: what changed and by when; each line opens the lesson. */
export const OwnLessons = ({
  lessons,
  today,
}: {
  lessons: readonly OwnLesson[]
  today: PlainDate
}) => (
  <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
    {lessons.map((lesson) => (
      <li key={lesson.id}>
        <Link
          href={`/portal/training/lessons/${lesson.id}`}
          className="target block px-4 py-3 text-ink no-underline -outline-offset-4 hover:bg-ground"
        >
          <span className="block text-lg font-bold">{lesson.matterName}</span>
          <span className="block text-soft">{lesson.changes.slice(0, 2).join('；')}</span>
          <span
            className={cn(
              'block text-sm',
              lesson.standing === 'late' ? 'font-bold text-late' : 'text-soft',
            )}
          >
            {words.edition(lesson.editionNumber)} · {standingWords(lesson, today)}
          </span>
        </Link>
      </li>
    ))}
  </ul>
)

/** Who has lessons to do, late ones first, for whoever follows it. */
export const LessonDebts = ({
  debts,
  today,
}: {
  debts: readonly LessonDebt[]
  today: PlainDate
}) => (
  <ul className="divide-y divide-line rounded-xl border border-line bg-paper px-4">
    {debts.map(({ name, stationName, open, late, firstDue }, at) => (
      <li key={at} className="flex flex-wrap items-baseline justify-between gap-x-4 py-3">
        <p>
          <b className="text-lg">{name}</b> <span className="text-soft">{stationName}</span>
        </p>
        <p className="flex flex-wrap gap-x-3">
          <b className={late > 0 ? 'text-late' : undefined}>{words.debt(open, late)}</b>
          <span className="text-soft">{words.firstDue(sayDay(firstDue, today), late > 0)}</span>
        </p>
      </li>
    ))}
  </ul>
)

/** How far everyone has come, for whoever follows it. */
export const LessonOverview = ({
  lines,
  canEdit,
  today,
}: {
  lines: readonly LessonLine[]
  canEdit: boolean
  today: PlainDate
}) => (
  <ul className="divide-y divide-line rounded-xl border border-line bg-paper px-4">
    {lines.map(({ lesson, people, done, late, waiting }) => (
      <li key={lesson.id} className="py-3">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span className="text-lg font-bold">{lesson.matterName}</span>
          <span className="font-bold">{words.share(done, people)}</span>
        </p>
        <p className="text-soft">{(lesson.changes ?? []).join('；')}</p>
        <p className="flex flex-wrap items-center gap-x-4 text-sm text-soft">
          <span>{words.edition(lesson.editionNumber)}</span>
          <span>{words.due(sayDay(lesson.dueOn, today))}</span>
          {late > 0 ? <b className="text-late">{words.lateCount(late)}</b> : null}
          {canEdit ? (
            <a
              href={`/admin/collections/lessons/${lesson.id}`}
              className={buttonClass({ variant: 'plain', size: 'small' })}
            >
              {words.edit}
            </a>
          ) : null}
        </p>
        {waiting.length > 0 ? (
          <Fold summary={words.who} className="text-sm">
            <p>
              {waiting.map(({ name, isLate }, at) => (
                <span key={at} className={isLate ? 'font-bold text-late' : undefined}>
                  {at > 0 ? '、' : ''}
                  {name}
                </span>
              ))}
            </p>
          </Fold>
        ) : null}
      </li>
    ))}
  </ul>
)
