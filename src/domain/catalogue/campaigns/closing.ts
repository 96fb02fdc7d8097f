import type { Term, ValueOf } from '../vocabulary'
import { sayDate, type PlainDate } from '../../platform/plainDate'
import type { Progress } from './progress'

/** Whether a campaign is followed or over. */
export const campaignStates = [
  { value: 'open', zh: '进行中', en: 'Open' },
  { value: 'closed', zh: '已了结', en: 'Closed' },
] as const satisfies readonly Term[]

export type CampaignState = ValueOf<typeof campaignStates>

const longestReason = 500

/** Why a campaign is not closed. */
export interface ClosingRefusal {
  code: 'closed-already' | 'opening-still' | 'not-yours' | 'items-left' | 'reason-long'
  path?: string
  message: string
}

/**
 * Whether a campaign can be closed: by the county centre, once, when all items are done, or with the reason why the
 * others are left.
 * @returns null when it can
 */
export function closingRefusal(
  campaign: { state: CampaignState; closedOn?: PlainDate | null; underWay?: string | null },
  { total, done }: Pick<Progress, 'total' | 'done'>,
  { isCoordinator, reason }: { isCoordinator: boolean; reason: string },
): ClosingRefusal | null {
  if (!isCoordinator) {
    return { code: 'not-yours', message: '法规变动由县代办中心了结。' }
  }
  if (campaign.state === 'closed') {
    const on = campaign.closedOn ? `在${sayDate(campaign.closedOn)}` : ''
    return { code: 'closed-already', message: `这次法规变动已经${on}了结，不用再了结一次。` }
  }
  if (campaign.underWay) {
    return { code: 'opening-still', message: '清单还没有列完，请等列完再了结。' }
  }
  const length = [...reason.trim()].length
  if (length > longestReason) {
    const message = `理由最多 ${longestReason} 个字，请写短一点。`
    return { code: 'reason-long', path: 'reason', message }
  }
  if (done < total && length === 0) {
    const message = `还有 ${total - done} 项没有办完。请等办完，或者写明为什么现在就了结。`
    return { code: 'items-left', path: 'reason', message }
  }
  return null
}
