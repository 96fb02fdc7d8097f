import type { PayloadRequest } from 'payload'
import { orderFindings } from '@/domain/casework/supervision/order'
import { sayDate } from '@/domain/platform/plainDate'
import { orderEntryWords, orderPages as words, orderPaperWords } from '@/i18n/supervision'
import { printSupervisionOrder } from '@/printing'
import { orderView } from '@/queries/casework/supervision/orderView'
import { countyOf } from '@/queries/platform/settings'
import { countyFacts } from '../../catalogue/printFacts'
import type { PrintedPaper } from '../printPaper'

/**
 * Prints a supervision order with everything that was said on it.
 * @throws Refusal 401 or 404
 */
export async function printOrder(
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<PrintedPaper> {
  const { order, state, line, holderName, people } = await orderView(req, id, now)
  const { pdf } = await printSupervisionOrder({
    county: countyFacts(await countyOf(req.payload)),
    number: order.number,
    to: holderName,
    matterName: order.matterName,
    caseNumber: order.caseNumber,
    orderedOn: order.orderedOn,
    dueOn: order.dueOn,
    daysLate: line.daysLate,
    replyDueOn: state.replyDueOn,
    isSecond: state.round > 1,
    entries: state.entries.map(({ kind, text, by, on, promisedOn, finding }) => ({
      title: orderEntryWords[kind],
      text,
      who: (by && people[by]) || words.automatic,
      on,
      notes: [
        ...(promisedOn ? [words.promised(sayDate(promisedOn))] : []),
        ...orderFindings.flatMap(({ value, zh }) => (value === finding ? [zh] : [])),
      ],
    })),
    awaitsReply: state.status === 'ordered',
  })
  return { pdf, fileName: `${orderPaperWords.title}${order.number}.pdf` }
}
