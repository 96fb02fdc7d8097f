import Link from 'next/link'
import { Badge } from '@/components/ui/Badge'
import { changeWord } from '@/domain/catalogue/campaigns/subject'
import { shareDone } from '@/domain/catalogue/campaigns/progress'
import { sayDate } from '@/domain/platform/plainDate'
import { campaignPages as words } from '@/i18n/campaignPages'
import type { CampaignLine } from '@/queries/catalogue/campaigns/listCampaigns'

/** Campaigns as lines that open them, each with how far it has come. */
export const CampaignLines = ({ lines }: { lines: readonly CampaignLine[] }) => (
  <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
    {lines.map(({ campaign: { id, subject, kind, from, matters }, progress }) => (
      <li key={id}>
        <Link
          href={`/portal/changes/${id}`}
          className="target block px-4 py-3 text-ink no-underline -outline-offset-4 hover:bg-ground"
        >
          <span className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="min-w-0 text-lg font-bold">{subject}</span>
            <span className="shrink-0 text-2xl font-black">{shareDone(progress)}%</span>
          </span>
          <span className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
            <Badge>{changeWord(kind)}</Badge>
            <span>{words.from(sayDate(from))}</span>
            <span>{words.line(matters, progress.done, progress.total)}</span>
            {progress.late > 0 ? <Badge tone="late">{words.late(progress.late)}</Badge> : null}
          </span>
        </Link>
      </li>
    ))}
  </ul>
)
