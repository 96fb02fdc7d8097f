import Link from 'next/link'
import { Status } from '@/components/ui/Status'
import { plainDateOf } from '@/domain/platform/plainDate'
import { campaignPages as words } from '@/i18n/campaignPages'
import { ownItemCounts } from '@/queries/catalogue/campaigns/ownItemCounts'
import type { Visit } from '../request'

/** On the day's page: what a change of a law asks of this person, when it asks anything. */
export async function ChangesOfDay({ visit }: { visit: Visit }) {
  const { open, late } = await ownItemCounts(visit.req, plainDateOf(new Date()))
  if (open === 0) return null
  return (
    <Status tone={late > 0 ? 'late' : 'plain'} className="lg:max-w-2xl">
      <Link href="/portal/changes" className="target inline-flex items-center">
        {words.ofDay(open, late)}
      </Link>
    </Status>
  )
}
