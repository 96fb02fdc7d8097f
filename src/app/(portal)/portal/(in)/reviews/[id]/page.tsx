import type { Metadata } from 'next'
import { BackLink } from '@/components/portal/BackLink'
import { notFound } from 'next/navigation'
import { mayAnswer, mayCheck } from '@/access/reviews'
import { hasRole, idOf } from '@/access/roles'
import { requireVisitor } from '@/components/portal/request'
import { CheckForm } from '@/components/portal/reviews/CheckForm'
import { OwnerForm } from '@/components/portal/reviews/OwnerForm'
import { TakeBackForm } from '@/components/portal/reviews/TakeBackForm'
import { reviewSentence } from '@/components/portal/reviews/reviewSentence'
import { PublicText } from '@/components/public/PublicText'
import { buttonClass } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { sayField } from '@/domain/catalogue/sayField'
import { reviewPages as words } from '@/i18n/editionLife'
import { guideWords } from '@/i18n/publicGuide'
import { matterContentOf } from '@/queries/catalogue/matterContent'
import { departmentPeople } from '@/queries/catalogue/review/matterOwners'
import { liveMatter } from '@/queries/catalogue/review/liveMatter'
import { mayTakeBack } from '@/queries/catalogue/review/mayTakeBack'

export const metadata: Metadata = { title: words.title }

/** What one goes through, in the order of the form, with the words of the guide. */
const lookedAt = [
  ['basis', guideWords.basis],
  ['whoCanApply', guideWords.whoCan],
  ['materials', guideWords.materials],
  ['steps', guideWords.how],
  ['promisedLimit', guideWords.limit],
  ['fees', guideWords.fees],
  ['places', guideWords.where],
  ['enquiryPhone', guideWords.enquiry],
  ['complaintPhone', guideWords.complaint],
] as const

interface Props {
  params: Promise<{ id: string }>
}

/** One matter to be checked: what it says in short, and the one tap. */
export default async function ReviewPage({ params }: Props) {
  const { id } = await params
  const { req, payload, user } = await requireVisitor(`/portal/reviews/${id}`)
  const matter = await liveMatter(req, id)
  if (!matter) notFound()
  const content = await matterContentOf({ payload, req, matter })
  const today = plainDateOf(new Date())
  const { text, isLate } = reviewSentence(matter.reviewBy ?? null, today)
  const checker = typeof matter.lastCheckedBy === 'object' ? matter.lastCheckedBy?.name : ''
  const last = matter.lastCheckedOn
    ? words.lastChecked(sayDate(matter.lastCheckedOn))
    : words.neverChecked
  const isOwn = mayCheck(user, matter)
  const isReviewer = isOwn && hasRole(user, 'reviewer')
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <p>
        <BackLink href="/portal/reviews">{words.back}</BackLink>
      </p>
      <header>
        <p className="text-sm text-soft">
          {content.department.name} · {content.code}
        </p>
        <h1 className="text-3xl font-black">{content.name}</h1>
        <p className={isLate ? 'font-bold text-late' : ''}>{text}</p>
        <p className="text-soft">{[last, checker].filter(Boolean).join(' ')}</p>
        {mayTakeBack(user, matter, today) ? (
          <TakeBackForm id={matter.id} name={content.name} />
        ) : null}
      </header>
      <Card>
        <dl className="grid gap-4">
          {lookedAt.map(([field, label]) => {
            const said = sayField(field, content[field])
            return said ? (
              <div key={field}>
                <dt className="font-bold">{label}</dt>
                <dd className="whitespace-pre-line">
                  <PublicText>{said}</PublicText>
                </dd>
              </div>
            ) : null
          })}
        </dl>
      </Card>
      {isOwn ? (
        <>
          <p>{words.states}</p>
          <CheckForm id={matter.id} name={content.name} />
        </>
      ) : (
        <p className="text-soft">{words.onlyOthers}</p>
      )}
      {isReviewer ? (
        <Card>
          <OwnerForm
            id={matter.id}
            owner={idOf(matter.owner)}
            people={await departmentPeople(req, idOf(matter.department) ?? '')}
          />
        </Card>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <a
          href={`/guides/${encodeURIComponent(content.code)}`}
          className={buttonClass({ variant: 'quiet' })}
        >
          {words.guide}
        </a>
        {mayAnswer(user, idOf(matter.department)) ? (
          <a
            href={`/admin/collections/matters/${matter.id}`}
            className={buttonClass({ variant: 'quiet' })}
          >
            {words.change}
          </a>
        ) : null}
      </div>
    </div>
  )
}
