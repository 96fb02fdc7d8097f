import { Printer } from 'lucide-react'
import type { PayloadRequest } from 'payload'
import { buttonClass } from '@/components/ui/Button'
import { SectionTitle } from '@/components/ui/Card'
import { casePageWords as words } from '@/i18n/portalCases'
import { listPapers } from '@/operations/casework/printPaper'

/** The papers of a case that can be printed now, each opening as PDF. */
export async function CasePapers({ req, caseId }: { req: PayloadRequest; caseId: string }) {
  const papers = await listPapers(req, caseId)
  if (papers.length === 0) return null
  return (
    <section className="no-print">
      <SectionTitle>{words.papers}</SectionTitle>
      <ul className="grid gap-3 sm:grid-cols-2">
        {papers.map(({ kind, title, event }) => (
          <li key={`${kind} ${event}`}>
            <a
              href={`/api/cases/${caseId}/papers/${kind}.pdf?event=${event}`}
              target="_blank"
              rel="noreferrer"
              className={buttonClass({ variant: 'secondary', wide: true })}
            >
              <Printer aria-hidden="true" className="size-5" />
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
