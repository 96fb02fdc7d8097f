import type { Limit, MatterContent } from '@/domain/catalogue/matterContent'
import {
  deliveryMethods,
  limitStarts,
  serviceChannels,
  wordOf,
} from '@/domain/catalogue/vocabulary'
import { publicText } from '@/i18n/public'
import { deadlineWords } from '@/i18n/publicDeadlines'
import { keyFacts, sayLimit } from '@/printing/facts'
import { PhoneLink } from '../Phone'
import { PublicText } from '../PublicText'
import { pathTo } from '../site'
import { TextLink } from '../TextLink'
import { Part, Rows } from './Part'
import { Places } from './Places'

const words = publicText.guide
const many = (parts: readonly string[]): string => parts.filter(Boolean).join('、')

function Fees({ fees }: Pick<MatterContent, 'fees'>) {
  if (fees.length === 0) return <p>{words.free}</p>
  return (
    <ul className="grid grid-cols-1 gap-3">
      {fees.map(({ item, standard, basis, reduction }, at) => (
        <li key={at} className="rounded-lg border border-line bg-paper p-4">
          <h3 className="text-lg font-bold">
            {item} {standard}
          </h3>
          <Rows
            rows={[
              [words.feeReduction, reduction],
              [words.feeBasis, basis],
            ]}
          />
        </li>
      ))}
    </ul>
  )
}

function Agency({ agency }: Pick<MatterContent, 'agency'>) {
  const tiers = ['village', 'community', 'town', 'county'] as const
  return (
    <Rows
      rows={tiers.map((tier) => {
        const mode = agency[tier]
        return [words.agencyTiers[tier], mode ? words.agencySay[mode] : ''] as const
      })}
    />
  )
}

/** From a limit to the day on which it ends, weekends and holidays reckoned in. */
function WhenDone({ limit }: { limit?: Limit }) {
  if (!limit?.amount) return null
  return (
    <p className="no-print mt-1">
      <TextLink href={pathTo.deadline(limit)}>{deadlineWords.open}</TextLink>
    </p>
  )
}

function LimitRows({ content }: { content: MatterContent }) {
  const { promisedLimit, statutoryLimit, limitStart, visits, visitsReason } = content
  const [, , howOften] = keyFacts(content)
  return (
    <Rows
      rows={[
        [words.promised, sayLimit(promisedLimit)],
        [words.statutory, sayLimit(statutoryLimit)],
        [words.start, wordOf(limitStarts, limitStart)],
        ...content.specialProcedures.map(
          ({ name, limit, countedInLimit, note }) =>
            [
              name,
              <PublicText key={name}>
                {[limit, countedInLimit ? words.counted : words.notCounted, note]
                  .filter(Boolean)
                  .join('；')}
              </PublicText>,
            ] as const,
        ),
        [
          words.visits,
          visits > 0 ? [howOften.value, visitsReason].filter(Boolean).join('，') : howOften.value,
        ],
        [words.mustAppear, content.mustAppear ? (content.mustAppearReason ?? '是') : ''],
      ]}
    />
  )
}

/** The rest of the guide: places, limits, fees, results, questions; law comes last. */
export function GuideMore({ content }: { content: MatterContent }) {
  const { places, hours, questions, remarks, basis, remedy, enquiryPhone, complaintPhone } = content
  return (
    <div className="gap-x-12 lg:grid lg:grid-cols-2">
      <div>
        {places.length > 0 ? (
          <Part id="places" title={words.where}>
            <Places places={places} hours={hours} />
          </Part>
        ) : null}
        <Part id="result" title={words.resultTitle}>
          <Rows
            rows={[
              [words.result, content.resultName],
              [
                words.delivery,
                many(content.deliveryMethods.map((value) => wordOf(deliveryMethods, value))),
              ],
              [
                words.channels,
                many(content.channels.map((value) => wordOf(serviceChannels, value))),
              ],
              [words.enquiry, enquiryPhone ? <PhoneLink phone={enquiryPhone} /> : ''],
              [words.complaint, complaintPhone ? <PhoneLink phone={complaintPhone} /> : ''],
            ]}
          />
        </Part>
        {questions.length > 0 ? (
          <Part id="questions" title={words.questions}>
            {questions.map(({ question, answer }, at) => (
              <details key={at} className="border-b border-line first:border-t" open={at === 0}>
                <summary className="target py-3 text-lg font-bold">{question}</summary>
                <p className="pb-4 measure">
                  <PublicText>{answer}</PublicText>
                </p>
              </details>
            ))}
          </Part>
        ) : null}
        {remarks.length > 0 ? (
          <Part id="remarks" title={words.remarks}>
            {remarks.map((remark, at) => (
              <p key={at} className="mt-2 measure">
                <PublicText>{remark}</PublicText>
              </p>
            ))}
          </Part>
        ) : null}
      </div>
      <div>
        <Part id="limits" title={words.limit}>
          <LimitRows content={content} />
          <WhenDone limit={content.promisedLimit} />
        </Part>
        <Part id="fees" title={words.fees}>
          <Fees fees={content.fees} />
        </Part>
        <Part id="agency" title={words.agency}>
          <Agency agency={content.agency} />
        </Part>
        <Part id="basis" title={words.basis}>
          <ul className="text-sm">
            {basis.map(({ law, documentNumber, articles }, at) => (
              <li key={at} className="mt-1.5">
                {`《${law.replace(/^《|》$/g, '')}》`}
                {documentNumber ? `（${documentNumber}）` : ''}
                {articles.join('、')}
              </li>
            ))}
          </ul>
          {remedy ? (
            <p className="mt-3 text-sm">
              <b>{words.remedy}：</b>
              <PublicText>{remedy}</PublicText>
            </p>
          ) : null}
        </Part>
      </div>
    </div>
  )
}
