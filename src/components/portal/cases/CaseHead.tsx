import { BackLink } from '@/components/portal/BackLink'
import { sayCaseNumber } from '@/domain/casework/caseNumber'
import { maskedName } from '@/domain/casework/identity'
import { casePageWords as words, casePages } from '@/i18n/portalCases'
import type { CaseView } from '@/queries/casework/caseView'

/** What the case is: number, matter, for whom, at which station. */
export function CaseHead({ view }: { view: CaseView }) {
  const { case: row, content, originName, editionNumber, state } = view
  const name = row.applicant?.name
  return (
    <header className="on-accent -mx-4 -mt-4 bg-accent px-4 pb-5 pt-3 text-on-accent sm:mx-0 sm:mt-0 sm:rounded-xl sm:px-6">
      <BackLink href="/portal/cases">{casePages.title}</BackLink>
      <p className="text-sm tabular-nums">{sayCaseNumber(row.number)}</p>
      <h1 className="text-3xl font-black">{content.name}</h1>
      <p>
        {[
          name ? maskedName(name) : '',
          originName,
          state.status === 'declined' ? '' : words.voluntary,
          words.edition(editionNumber),
          state.isGreen ? casePages.green : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </header>
  )
}
