import { RichText } from '@payloadcms/richtext-lexical/react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/portal/BackLink'
import { requireVisitor } from '@/components/portal/request'
import { Badge } from '@/components/ui/Badge'
import { SectionTitle } from '@/components/ui/Card'
import { isRecordId } from '@/domain/platform/recordId'
import { trainingPages as words } from '@/i18n/portalTraining'

export const metadata: Metadata = { title: words.courses }

interface Props {
  params: Promise<{ id: string }>
}

/** A course to read, on a phone as well. */
export default async function CoursePage({ params }: Props) {
  const { id } = await params
  const { req } = await requireVisitor(`/portal/training/courses/${encodeURIComponent(id)}`)
  if (!isRecordId(id)) notFound()
  const course = await req.payload.findByID({
    collection: 'courses',
    id,
    depth: 1,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!course) notFound()
  const files = (course.files ?? []).filter((file) => typeof file === 'object')
  return (
    <article className="mx-auto grid max-w-2xl gap-5">
      <header>
        <BackLink href="/portal/training">{words.back}</BackLink>
        <h1 className="text-3xl font-black">{course.name}</h1>
        <p className="flex flex-wrap items-center gap-x-3 text-soft">
          {words.courseMinutes(course.minutes)}
          {course.required ? <Badge tone="accent">{words.required}</Badge> : null}
        </p>
      </header>
      {course.content ? (
        <div className="course-text grid gap-4 text-lg leading-relaxed [&_h2]:mt-3 [&_h2]:text-2xl [&_h2]:font-bold [&_h3]:mt-2 [&_h3]:text-xl [&_h3]:font-bold [&_img]:rounded-lg [&_li]:ml-6 [&_ol]:list-decimal [&_ul]:list-disc">
          <RichText data={course.content} disableContainer />
        </div>
      ) : (
        <p className="text-soft">{words.noContent}</p>
      )}
      {files.length > 0 ? (
        <section>
          <SectionTitle>{words.files}</SectionTitle>
          <ul className="grid gap-2">
            {files.map(({ id: file, url, alt, filename }) => (
              <li key={file}>
                <a href={url ?? '#'} className="target inline-flex items-center text-accent">
                  {alt || filename}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  )
}
