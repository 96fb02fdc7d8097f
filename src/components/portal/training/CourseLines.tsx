import Link from 'next/link'
import { Badge } from '@/components/ui/Badge'
import { buttonClass } from '@/components/ui/Button'
import { SectionTitle } from '@/components/ui/Card'
import { trainingPages as words } from '@/i18n/portalTraining'
import type { Course } from '@/payload-types'

/** The courses that anybody may read at any time. */
export function CourseLines({
  courses,
  mayWrite,
}: {
  courses: readonly Course[]
  mayWrite: boolean
}) {
  if (courses.length === 0 && !mayWrite) return null
  return (
    <section>
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <SectionTitle>{words.courses}</SectionTitle>
        {mayWrite ? (
          <a
            href="/admin/collections/courses/create"
            className={buttonClass({ variant: 'quiet', size: 'small' })}
          >
            {words.newCourse}
          </a>
        ) : null}
      </div>
      <p className="mb-3 text-soft">{words.coursesNote}</p>
      <ul className="grid gap-3 sm:grid-cols-2">
        {courses.map(({ id, name, minutes, required, quiz }) => (
          <li key={id}>
            <Link
              href={`/portal/training/courses/${id}`}
              className="target block h-full rounded-xl border border-line bg-paper px-4 py-3 text-ink no-underline hover:bg-tint"
            >
              <span className="block font-bold">{name}</span>
              <span className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
                {words.courseMinutes(minutes)}
                {(quiz ?? []).length > 0 ? <span>{words.hasQuiz((quiz ?? []).length)}</span> : null}
                {required ? <Badge tone="accent">{words.required}</Badge> : null}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
