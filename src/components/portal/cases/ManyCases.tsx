import { casePageWords, casePages } from '@/i18n/portalCases'
import type { CaseDays } from '@/queries/casework/casePlan'
import type { PortalList, PortalCase } from '@/queries/casework/portalCases'
import { ActionForm } from '../ActionForm'
import { CaseList } from './CaseList'
import { manyAction } from './caseActions'

const words = casePages.many

/**
 * A list of cases; those in hand and those that wait for a receipt can be chosen and done together: a
 * day's handover is one trip.
 */
export function ManyCases({
  cases,
  view,
  days: { today, nearUntil },
}: {
  cases: readonly PortalCase[]
  view: PortalList
  days: CaseDays
}) {
  const name = view === 'incoming' ? 'acknowledge' : view === 'mine' ? 'forward' : null
  const canBe = name === 'acknowledge' || cases.some(({ status }) => status === 'pre-accepted')
  if (!name || !canBe || cases.length < 2)
    return <CaseList cases={cases} today={today} nearUntil={nearUntil} />
  return (
    <ActionForm
      action={manyAction}
      submit={words[name]}
      busy={casePageWords.working}
      className="grid gap-4"
      isSecondary
    >
      <input type="hidden" name="command" value={name} />
      <CaseList cases={cases} today={today} nearUntil={nearUntil} canChoose />
      <p className="text-sm text-soft">{words.note[name]}</p>
    </ActionForm>
  )
}
