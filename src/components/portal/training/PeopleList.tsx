import { idOf } from '@/access/roles'
import { Badge } from '@/components/ui/Badge'
import { Card, SectionTitle } from '@/components/ui/Card'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { clockAt } from '@/domain/training/sayTimes'
import { enrolmentStatuses, trainingAttendances } from '@/domain/training/vocabulary'
import { trainerPage as words } from '@/i18n/portalTraining'
import type { Enrolment } from '@/payload-types'
import type { SessionView, TrainerView } from '@/queries/training/sessionView'

const toneOf = ({ status, arrivedAt, attendance }: Enrolment) => {
  if (attendance === 'absent') return 'late'
  if (arrivedAt) return 'accent'
  return status === 'invited' ? 'due' : 'plain'
}

const wordFor = ({ status, attendance }: Enrolment): string =>
  attendance ? wordOf(trainingAttendances, attendance) : wordOf(enrolmentStatuses, status)

function noteOf({ row, duty }: { row: Enrolment; duty?: string }): string {
  const times = [row.arrivedAt, row.leftAt].flatMap((at) => (at ? [clockAt(new Date(at))] : []))
  const parts = [
    times.join('–'),
    row.score === null || row.score === undefined ? '' : `${row.score} 分`,
    row.status === 'declined' ? (row.reason ?? '') : '',
    duty && !row.arrivedAt ? words.duty(duty) : '',
  ]
  return parts.filter(Boolean).join('，')
}

/** Everyone on the list of a session: what each answered, when each came, what each scored. */
export function PeopleList({ view, trainer }: { view: SessionView; trainer: TrainerView }) {
  const { lines, conflicts } = trainer
  const count = (test: (row: Enrolment) => boolean) => lines.filter(({ row }) => test(row)).length
  const counts = [
    [words.counts.enrolled, count(({ status }) => status === 'enrolled')],
    [words.counts.arrived, count(({ arrivedAt }) => Boolean(arrivedAt))],
    [words.counts.invited, count(({ status }) => status === 'invited')],
    [words.counts.waiting, count(({ status }) => status === 'waiting')],
    [words.counts.declined, count(({ status }) => status === 'declined')],
  ] as const
  return (
    <Card>
      <SectionTitle>{words.people}</SectionTitle>
      <dl className="mb-4 grid grid-cols-3 gap-2 text-center sm:grid-cols-5">
        {counts.map(([label, number]) => (
          <div key={label} className="rounded-lg bg-tint px-1 py-2">
            <dd className="text-2xl font-black tabular-nums">
              {label === words.counts.enrolled ? `${number}/${view.session.capacity}` : number}
            </dd>
            <dt className="text-sm text-soft">{label}</dt>
          </div>
        ))}
      </dl>
      <ul className="divide-y divide-line">
        {lines.map(({ row, stationName }) => {
          const shifts = conflicts.get(idOf(row.user) ?? '')
          const duty = shifts?.map(({ from, to }) => `${from}–${to}`).join('、')
          const note = noteOf({ row, duty })
          return (
            <li key={row.id} className="flex flex-wrap items-baseline gap-x-3 py-2">
              <b>{row.name}</b>
              <span className="min-w-0 flex-1 text-sm text-soft">{stationName}</span>
              <Badge tone={toneOf(row)}>{wordFor(row)}</Badge>
              {note ? <span className="w-full text-sm text-soft">{note}</span> : null}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
