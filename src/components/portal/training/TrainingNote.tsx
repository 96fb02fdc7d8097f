import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { Status } from '@/components/ui/Status'
import { plainDateOf } from '@/domain/platform/plainDate'
import { helpWords as words } from '@/i18n/competencePages'
import { trainingWarning } from '@/queries/training/helpers'
import { ActionForm } from '../ActionForm'
import type { Visit } from '../request'
import { askAction } from './lessonActions'

/**
 * Says to an agent that a matter asks for training she does not have, and who helps; nothing is blocked.
 * @param caseId with it she can ask a colleague by one tap
 */
export async function TrainingNote({
  visit: { req, user },
  matterId,
  caseId,
}: {
  visit: Visit
  matterId: string
  caseId?: string
}) {
  const warning = await trainingWarning(req, {
    user,
    matterId,
    path: user.stationPath ?? '',
    today: plainDateOf(new Date()),
  })
  if (!warning) return null
  return (
    <Status tone="due" title={words.title(warning.matterName)}>
      <p>{warning.helpers.length > 0 ? words.note : words.nobody}</p>
      <ul className="mt-2 grid gap-3">
        {warning.helpers.map(({ user: id, name, stationName, phone }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <span>
              <b>{name}</b> <span className="text-soft">{stationName}</span>
              {phone ? (
                <a
                  href={`tel:${phone.replace(/[^\d+]/g, '')}`}
                  className="target ml-2 inline-flex items-center font-bold text-accent"
                >
                  {phone}
                </a>
              ) : null}
            </span>
            {caseId ? (
              <ActionForm
                action={askAction}
                submit={words.ask}
                busy={words.asking}
                isSecondary
                className="grid gap-2"
              >
                <input type="hidden" name="case" value={caseId} />
                <input type="hidden" name="user" value={id} />
              </ActionForm>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="mt-2">
        <Link href="/portal/training/map?view=own" className={buttonClass({ variant: 'plain' })}>
          {words.learn}
        </Link>
      </p>
    </Status>
  )
}
