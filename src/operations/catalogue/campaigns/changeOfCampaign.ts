import type { LawChange } from '@/domain/catalogue/campaigns/lawChange'
import type { Campaign } from '@/payload-types'

/** The change that a campaign follows, as far as it decides what is touched and how it is said. */
export const changeOfCampaign = ({ kind, from, source, articles }: Campaign): LawChange => ({
  kind,
  from,
  source,
  articles: (articles ?? []).map(({ number }) => ({ number })),
})
