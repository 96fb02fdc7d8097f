import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { idOf } from '@/access/roles'
import { ActionForm } from '@/components/portal/ActionForm'
import { requireVisitor } from '@/components/portal/request'
import { BackLink } from '@/components/portal/BackLink'
import { lessonAction } from '@/components/portal/training/lessonActions'
import { buttonClass } from '@/components/ui/Button'
import { TintBox } from '@/components/ui/Card'
import { Choice } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { lessonPages as words } from '@/i18n/competencePages'
import { Refusal } from '@/operations/refusal'
import { ownLesson } from '@/operations/training/acknowledgeLesson'
import type { Lesson } from '@/payload-types'

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
}

/** What changed, in plain words, as large as it matters. */
const Changes = ({ lesson }: { lesson: Lesson }) => (
  <TintBox>
    <h2 className="font-bold">{words.changed}</h2>
    <ul className="list-disc pl-6 text-lg">
      {(lesson.changes ?? []).map((change) => (
        <li key={change} className="mt-1">
          {change}
        </li>
      ))}
    </ul>
  </TintBox>
)

const Questions = ({ lesson }: { lesson: Lesson }) => (
  <ActionForm action={lessonAction} submit={words.send} busy={words.sending}>
    <input type="hidden" name="lesson" value={lesson.id} />
    <input type="hidden" name="basedOn" value={lesson.updatedAt} />
    <input type="hidden" name="count" value={lesson.questions?.length ?? 0} />
    {(lesson.questions ?? []).map(({ id, text, options }, at) => (
      <fieldset key={id ?? at} className="rounded-xl border border-line bg-paper p-4">
        <legend className="float-left mb-2 w-full text-lg font-bold">
          <span className="text-accent">{words.question(at + 1)}</span> {text}
        </legend>
        <div className="clear-both grid">
          {(options ?? []).map((option, place) => (
            <Choice
              key={option.id ?? place}
              type="radio"
              name={`answer-${at}`}
              value={place}
              required
            >
              {option.text}
            </Choice>
          ))}
        </div>
      </fieldset>
    ))}
  </ActionForm>
)

/** Why each answer is right; said when it is done. */
const Reasons = ({ lesson }: { lesson: Lesson }) => (
  <ol className="grid gap-3">
    {(lesson.questions ?? []).map(({ id, text, options, reason }) => (
      <li key={id} className="rounded-xl border border-line bg-paper p-4">
        <p className="font-bold">{text}</p>
        <p className="text-accent">
          <span aria-hidden="true">✓ </span>
          {options?.find(({ isRight }) => isRight)?.text}
        </p>
        <p className="text-soft">{reason}</p>
      </li>
    ))}
  </ol>
)

/** One lesson: what changed, three questions, done; two minutes on a phone. */
export default async function LessonPage({ params }: Props) {
  const { id } = await params
  const { req, payload } = await requireVisitor(`/portal/training/lessons/${id}`)
  const { lesson, row } = await ownLesson(req, id).catch((error: unknown) => {
    if (error instanceof Refusal && error.kind === 'not-found') notFound()
    throw error
  })
  const matter = await payload.findByID({
    collection: 'matters',
    id: idOf(lesson.matter) ?? '',
    select: { code: true },
    depth: 0,
    overrideAccess: true,
  })
  return (
    <article className="mx-auto grid max-w-2xl gap-5">
      <header>
        <BackLink href="/portal/training/lessons">{words.back}</BackLink>
        <h1 className="text-3xl font-black">{lesson.matterName}</h1>
        <p className="text-soft">{words.edition(lesson.editionNumber)}</p>
      </header>
      {row.acknowledgedAt ? (
        <Status tone="good" title={words.finished}>
          {words.finishedNote}
        </Status>
      ) : null}
      <Changes lesson={lesson} />
      {row.acknowledgedAt ? <Reasons lesson={lesson} /> : <Questions lesson={lesson} />}
      <p>
        <a
          href={`/guides/${encodeURIComponent(matter.code ?? '')}`}
          className={buttonClass({ variant: 'secondary', wide: true })}
        >
          {words.openSheet}
        </a>
      </p>
    </article>
  )
}
