import Link from 'next/link'
import { faultKinds } from '@/domain/catalogue/review/report'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { reportPages as words } from '@/i18n/matterReports'
import type { MatterReport } from '@/payload-types'

/** Reports that wait for an answer, as lines that open them. */
export const ReportLines = ({ reports }: { reports: readonly MatterReport[] }) => (
  <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
    {reports.map(({ id, matterName, kind, text, reportedAt }) => (
      <li key={id}>
        <Link
          href={`/portal/reports/${id}`}
          className="target block px-4 py-3 text-ink no-underline -outline-offset-4 hover:bg-ground"
        >
          <span className="block text-lg font-bold">{matterName}</span>
          <span className="block">
            {wordOf(faultKinds, kind)}：{text}
          </span>
          <span className="block text-sm text-soft">
            {words.waiting(sayDate(plainDateOf(new Date(reportedAt))))}
          </span>
        </Link>
      </li>
    ))}
  </ul>
)
