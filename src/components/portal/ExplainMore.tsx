import Link from 'next/link'
import type { ReactNode } from 'react'
import { Places } from '@/components/public/guide/Places'
import { Steps } from '@/components/public/guide/Steps'
import { PhoneLink } from '@/components/public/Phone'
import { PublicText } from '@/components/public/PublicText'
import { SectionTitle, TintBox } from '@/components/ui/Card'
import { buttonClass } from '@/components/ui/Button'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { comparisonWords } from '@/i18n/editionLife'
import { portalPages } from '@/i18n/portalPages'
import { Fold } from './Fold'
import { ReportForm } from './reviews/ReportForm'

const words = portalPages.explain

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <SectionTitle>{title}</SectionTitle>
    {children}
  </section>
)

/** The rest of what an agent tells: steps, urgency, doing it oneself, places, questions, papers. */
export function ExplainMore({ content, station }: { content: MatterContent; station?: string }) {
  const { steps, urgentNote, selfServiceNote, places, questions, enquiryPhone, code } = content
  const file = encodeURIComponent(code)
  const at = station ? `?station=${encodeURIComponent(station)}` : ''
  return (
    <>
      {steps.length > 0 ? (
        <Section title={words.steps}>
          <Steps steps={steps} />
        </Section>
      ) : null}
      {urgentNote ? (
        <TintBox>
          <h2 className="font-bold">{words.urgent}</h2>
          <p className="measure">
            <PublicText>{urgentNote}</PublicText>
          </p>
        </TintBox>
      ) : null}
      {selfServiceNote ? (
        <Section title={words.self}>
          <p className="measure">
            <PublicText>{selfServiceNote}</PublicText>
          </p>
        </Section>
      ) : null}
      {places.length > 0 ? (
        <Section title={words.where}>
          <Places places={places} hours={content.hours} />
        </Section>
      ) : null}
      {questions.length > 0 ? (
        <Section title={words.questions}>
          {questions.map(({ question, answer }) => (
            <div key={question} className="border-b border-line">
              <Fold summary={question}>
                <p className="whitespace-pre-line pb-3 measure">
                  <PublicText>{answer}</PublicText>
                </p>
              </Fold>
            </div>
          ))}
        </Section>
      ) : null}
      <p>
        {words.phone} <PhoneLink phone={enquiryPhone} className="text-xl font-black" />
      </p>
      <div className="flex flex-wrap gap-2">
        <a href={`/guides/${file}`} className={buttonClass({ variant: 'quiet' })}>
          {words.guide}
        </a>
        <a
          href={`/guides/${file}/print.pdf`}
          target="_blank"
          rel="noreferrer"
          className={buttonClass({ variant: 'quiet' })}
        >
          {words.guidePdf}
        </a>
        <a
          href={`/notices/${file}.pdf${at}`}
          target="_blank"
          rel="noreferrer"
          className={buttonClass({ variant: 'quiet' })}
        >
          {words.notice}
        </a>
        <Link
          href={`/portal/matters/${file}/compare`}
          className={buttonClass({ variant: 'quiet' })}
        >
          {comparisonWords.open}
        </Link>
      </div>
      <ReportForm code={code} />
    </>
  )
}
