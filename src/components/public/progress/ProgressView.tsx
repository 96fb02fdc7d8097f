import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Status } from '@/components/ui/Status'
import { sayCaseNumber } from '@/domain/casework/caseNumber'
import { progressWords as words } from '@/i18n/publicProgress'
import type { ProgressNotice } from '@/operations/casework/progressCookies'
import type { Progress } from '@/queries/casework/publicProgress'
import { PublicText } from '../PublicText'
import { pathTo } from '../site'
import { TextLink } from '../TextLink'
import { ProgressNow } from './ProgressNow'
import { ProgressSteps } from './ProgressSteps'
import { Rating } from './RatingForm'

const notes: Partial<Record<Progress['status'], string>> = words.nowNotes

function Missing({ missing }: Pick<Progress, 'missing'>) {
  return (
    <Status tone="due" title={words.missing}>
      <ul className="mt-1 list-disc pl-6">
        {missing.map(({ name, remark }) => (
          <li key={name} className="mt-1">
            <b>{name}</b>
            {remark ? (
              <>
                ：<PublicText>{remark}</PublicText>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Status>
  )
}

/** When and where to come, and what to bring. */
function Appointed({ when, place, bring }: NonNullable<Progress['appointment']>) {
  return (
    <Status tone="good">
      <p className="text-soft">{words.appointment.title}</p>
      <p className="text-2xl font-black">{when}</p>
      <p className="text-xl font-bold">
        <PublicText>{words.appointment.place(place)}</PublicText>
      </p>
      <p>
        <PublicText>{words.appointment.bring(bring)}</PublicText>
      </p>
    </Status>
  )
}

function Outcome({ kind, text }: NonNullable<Progress['outcome']>) {
  return (
    <Status tone={kind === 'granted' ? 'good' : 'due'}>
      <p className="text-soft">{words.outcome}</p>
      <p className="text-2xl font-black">{words.outcomes[kind]}</p>
      {text ? (
        <p>
          <PublicText>{text}</PublicText>
        </p>
      ) : null}
    </Status>
  )
}

/**
 * A case as its citizen sees it: where it is, what is missing, how it ended, the steps. Nobody is named.
 * @param notice what the rating form was answered
 */
export function ProgressView({
  progress,
  notice,
}: {
  progress: Progress
  notice: ProgressNotice | null
}) {
  const { number, matter, status, isGreen, missing, appointment, outcome, holder, rating } =
    progress
  return (
    <div className="grid grid-cols-1 gap-5">
      <header>
        <p className="flex flex-wrap justify-between gap-x-4 text-soft">
          <TextLink href={pathTo.guide(matter.code)} className="text-soft">
            {matter.name}
          </TextLink>
          <span className="self-center tabular-nums">
            {words.caseNumber(sayCaseNumber(number))}
          </span>
        </p>
        <h1 className="text-3xl font-black tracking-tight sm:text-4xl">{words.now[status]}</h1>
        {notes[status] ? <p className="mt-1.5 text-lg">{notes[status]}</p> : null}
        {isGreen ? <p className="mt-1.5 font-bold text-accent">{words.green}</p> : null}
      </header>
      {appointment ? <Appointed {...appointment} /> : null}
      {missing.length > 0 ? <Missing missing={missing} /> : null}
      {outcome ? <Outcome {...outcome} /> : null}
      {holder ? (
        <Card>
          <ProgressNow progress={progress} />
        </Card>
      ) : null}
      {rating ? (
        <Card>
          <Rating rating={rating} notice={notice} />
        </Card>
      ) : null}
      <Card>
        <ProgressSteps progress={progress} />
      </Card>
      <form
        action="/progress/leave"
        method="post"
        className="flex flex-wrap items-center gap-x-4 gap-y-1"
      >
        <Button type="submit" variant="secondary">
          {words.leave}
        </Button>
        <span className="text-sm text-soft">{words.leaveNote}</span>
      </form>
    </div>
  )
}
