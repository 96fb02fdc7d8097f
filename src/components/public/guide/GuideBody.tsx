import { buttonClass } from '@/components/ui/Button'
import { TintBox } from '@/components/ui/Card'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { publicText } from '@/i18n/public'
import type { County } from '@/queries/platform/settings'
import { PhoneButton } from '../Phone'
import { PublicText } from '../PublicText'
import { textLinkClass } from '../TextLink'
import { Materials } from './Materials'
import { Part } from './Part'
import { Steps } from './Steps'

const words = publicText.guide

function Box({ title, text }: { title: string; text?: string }) {
  if (!text) return null
  return (
    <TintBox className="mt-4">
      <h3 className="text-lg font-bold">{title}</h3>
      <p>
        <PublicText>{text}</PublicText>
      </p>
    </TintBox>
  )
}

/** Who helps, as the foot of the sheet has it: an agent nearby, and the county's phone. */
function Helper({ county }: { county: County }) {
  return (
    <div className="no-print mt-6 rounded-xl border-2 border-ink bg-paper p-5">
      <h3 className="text-xl font-black">{words.find}</h3>
      <p className="mb-3 text-soft">{words.findNote}</p>
      <div className="grid grid-cols-1 gap-2.5">
        <a href="/stations" className={buttonClass({ variant: 'primary' })}>
          {words.findAction}
        </a>
        {county.hotline ? <PhoneButton phone={county.hotline} variant="secondary" /> : null}
      </div>
    </div>
  )
}

/** What people ask first, in the order of the sheet; on a desk in its two columns. */
export function GuideBody({ content, county }: { content: MatterContent; county: County }) {
  const { whoCanApply, conditions, materials, steps, urgentNote, greenChannel, selfServiceNote } =
    content
  return (
    <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <div>
        <Part id="who" title={words.whoCan} number={1}>
          <p className="text-lg measure">
            <PublicText>{whoCanApply}</PublicText>
          </p>
          {conditions.length > 0 ? (
            <details className="mt-2">
              <summary className={textLinkClass}>{words.conditions}</summary>
              <ul className="list-disc pl-6 measure">
                {conditions.map((condition, at) => (
                  <li key={at} className="mt-1.5">
                    <PublicText>{condition}</PublicText>
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
        </Part>
        <Part id="materials" title={words.materials} number={2}>
          <Materials materials={materials} />
        </Part>
      </div>
      <div>
        {steps.length > 0 ? (
          <Part id="steps" title={words.how} number={3}>
            <Steps steps={steps} />
          </Part>
        ) : null}
        <Box title={words.urgent} text={urgentNote ?? (greenChannel ? words.green : undefined)} />
        <Box title={words.self} text={selfServiceNote} />
        <Helper county={county} />
      </div>
    </div>
  )
}
