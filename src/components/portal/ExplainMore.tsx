import type { ReactNode } from 'react'
import { SectionTitle, TintBox } from '@/components/ui/Card'
import { buttonClass } from '@/components/ui/Button'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { portalPages } from '@/i18n/portalPages'
import { Fold } from './Fold'
import { PlainText } from './PlainText'

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
          <ol className="grid gap-3">
            {steps.map(({ name, actor, limit, note }, place) => (
              <li key={`${name}-${place}`} className="flex gap-3">
                <span className="flex size-8 shrink-0 items-center justify-center rounded-full border-2 border-accent font-bold text-accent">
                  {place + 1}
                </span>
                <span>
                  <span className="font-bold">{name}</span> {limit}
                  {actor || note ? (
                    <span className="block text-sm text-soft">
                      {[actor, note].filter(Boolean).join('：')}
                    </span>
                  ) : null}
                </span>
              </li>
            ))}
          </ol>
        </Section>
      ) : null}
      {urgentNote ? (
        <TintBox>
          <h2 className="font-bold">{words.urgent}</h2>
          <PlainText text={urgentNote} />
        </TintBox>
      ) : null}
      {selfServiceNote ? (
        <Section title={words.self}>
          <PlainText text={selfServiceNote} />
        </Section>
      ) : null}
      {places.length > 0 ? (
        <Section title={words.where}>
          <ul className="grid gap-2">
            {places.map(({ name, address, hours, phone }) => (
              <li key={name}>
                <span className="font-bold">{name}</span>
                <span className="block text-sm text-soft">
                  {[address, hours, phone].filter(Boolean).join('，')}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {questions.length > 0 ? (
        <Section title={words.questions}>
          {questions.map(({ question, answer }) => (
            <div key={question} className="border-b border-line">
              <Fold summary={question}>
                <p className="whitespace-pre-line pb-3">{answer}</p>
              </Fold>
            </div>
          ))}
        </Section>
      ) : null}
      <p>
        {words.phone}{' '}
        <a
          href={`tel:${enquiryPhone}`}
          className="target inline-flex items-center text-xl font-black text-accent"
        >
          {enquiryPhone}
        </a>
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
      </div>
    </>
  )
}
