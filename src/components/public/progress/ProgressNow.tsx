import { SectionTitle } from '@/components/ui/Card'
import { cn } from '@/components/ui/cn'
import { sayDate } from '@/domain/platform/plainDate'
import { progressWords as words } from '@/i18n/publicProgress'
import type { CasePlace } from '@/queries/casework/casePlaceNames'
import type { Progress, ProgressDue } from '@/queries/casework/publicProgress'
import { DeadlineCalendar, weekdayWord } from '../DeadlineCalendar'
import { PhoneButton } from '../Phone'
import { PublicText } from '../PublicText'
import { StationDuty } from '../station/StationDuty'
import { TextLink, textLinkClass } from '../TextLink'

/** The day by which the holder is done, with the days behind it. */
function Due({ due: { on, isProvisional, isLate, trace } }: { due: ProgressDue }) {
  return (
    <div className="mt-4">
      <p className="text-soft">{words.until}</p>
      <p className={cn('text-2xl font-black', isLate && 'text-late')}>
        {sayDate(on)}
        <span className="whitespace-nowrap">{words.weekday(weekdayWord(on))}</span>
      </p>
      {isLate ? <p className="font-bold text-late">{words.late}</p> : null}
      {isProvisional ? <p className="text-due">{words.provisional}</p> : null}
      <details className="mt-1">
        <summary className={textLinkClass}>{words.trace}</summary>
        <div className="mt-3">
          <DeadlineCalendar trace={trace} />
        </div>
        <p className="mt-3">
          <TextLink href="/deadlines">{words.reckon}</TextLink>
        </p>
      </details>
    </div>
  )
}

const clockNotes: Partial<Record<Progress['clock'], string>> = {
  untimed: words.untimed,
  paused: words.paused,
  'not-started': words.notStarted,
}

/** A place to go to: address, hours and phone. */
function Place({ place: { name, address, hours } }: { place: CasePlace }) {
  return (
    <>
      <p className="text-2xl font-black">{name}</p>
      {address ? (
        <p>
          <PublicText>{address}</PublicText>
        </p>
      ) : null}
      {hours ? (
        <p className="text-soft">
          <PublicText>{hours}</PublicText>
        </p>
      ) : null}
    </>
  )
}

/** Who has the case and until when, whom to ring; the first thing people want to know. */
export function ProgressNow({ progress }: { progress: Progress }) {
  const { holder, due, clock, duty, fetchAt } = progress
  if (!holder) return null
  const note = clockNotes[clock]
  return (
    <>
      <SectionTitle>{fetchAt ? words.fetch : words.heldBy}</SectionTitle>
      <Place place={holder} />
      {duty ? <StationDuty {...duty} className="mt-4" /> : null}
      {due ? <Due due={due} /> : null}
      {note ? <p className="mt-3">{note}</p> : null}
      {holder.phone ? <PhoneButton phone={holder.phone} className="mt-4 w-full sm:w-auto" /> : null}
    </>
  )
}
