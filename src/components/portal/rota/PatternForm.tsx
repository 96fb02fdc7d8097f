import { idOf } from '@/access/roles'
import { Choice, Field, Input, Select, fieldProps } from '@/components/ui/Field'
import { usualHoursADay } from '@/domain/network/rota/vocabulary'
import type { PlainDate } from '@/domain/platform/plainDate'
import { patternWords as words, rotaPages } from '@/i18n/portalRota'
import type { RotaPattern } from '@/payload-types'
import type { RotaMonth } from '@/queries/network/rotaMonth'
import { RotaForm } from './RotaForm'

const shownSpans = 3
const spareAways = 2

/** One span of the day; the first is asked for, the others may stay empty. */
function SpanFields({ at, from, to }: { at: number; from?: string; to?: string }) {
  return (
    <div className="grid grid-cols-2 gap-3">
      {(['from', 'to'] as const).map((end) => (
        <Field key={end} id={`${end}-${at}`} label={`${words.span(at + 1)} ${words[end]}`}>
          <Input
            {...fieldProps(`${end}-${at}`)}
            type="time"
            name={`${end}.${at}`}
            required={at === 0}
            defaultValue={end === 'from' ? from : to}
          />
        </Field>
      ))}
    </div>
  )
}

/** People in their order: those of the pattern first. */
function inTurn({ people, pattern }: RotaMonth) {
  const members = (pattern?.members ?? []).map(({ user }) => idOf(user))
  const place = (id: string) => (members.includes(id) ? members.indexOf(id) : members.length)
  return [...people].sort((a, b) => place(a.id) - place(b.id))
}

function Aways({ month, of }: { month: RotaMonth; of: RotaPattern | null }) {
  const known = (of?.absences ?? []).map(({ user, from, to }) => ({ user: idOf(user), from, to }))
  const rows = [...known, ...Array.from({ length: spareAways }, () => null)]
  return (
    <fieldset className="grid gap-2">
      <legend className="font-bold">{words.away}</legend>
      <p className="text-sm text-soft">{words.awayNote}</p>
      {rows.map((row, at) => (
        <div key={at} className="grid gap-2 sm:grid-cols-3">
          <input type="hidden" name="away" value={at} />
          <Select
            name={`away.${at}.user`}
            defaultValue={row?.user ?? ''}
            aria-label={words.awayWho}
          >
            <option value="">{words.nobody}</option>
            {month.people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <Input
            type="date"
            name={`away.${at}.from`}
            defaultValue={row?.from}
            aria-label={words.awayFrom}
          />
          <Input
            type="date"
            name={`away.${at}.to`}
            defaultValue={row?.to}
            aria-label={words.awayTo}
          />
        </div>
      ))}
    </fieldset>
  )
}

/** How the people of a station take turns: asked once, then each month is one press. */
export function PatternForm({
  month,
  back,
  today,
}: {
  month: RotaMonth
  back: string
  today: PlainDate
}) {
  const { pattern, station } = month
  const isMember = (id: string) =>
    pattern ? pattern.members.some(({ user }) => idOf(user) === id) : true
  if (month.people.length === 0) return <p>{words.noPeople}</p>
  return (
    <RotaForm command="save" back={back} submit={words.submit} fields={{ station: station.id }}>
      <fieldset>
        <legend className="font-bold">{words.members}</legend>
        <p className="text-sm text-soft">{words.membersNote}</p>
        {inTurn(month).map(({ id, name, isSecond }) => (
          <Choice
            key={id}
            name="members"
            value={id}
            defaultChecked={isMember(id)}
            note={isSecond ? words.second : undefined}
          >
            {name}
          </Choice>
        ))}
      </fieldset>
      <fieldset>
        <legend className="font-bold">{words.turn}</legend>
        <Choice
          type="radio"
          name="turn"
          value="day"
          defaultChecked={(pattern?.turn ?? 'day') === 'day'}
        >
          {words.turnDay}
        </Choice>
        <Choice type="radio" name="turn" value="week" defaultChecked={pattern?.turn === 'week'}>
          {words.turnWeek}
        </Choice>
      </fieldset>
      <fieldset className="grid gap-3">
        <legend className="font-bold">{words.spans}</legend>
        <p className="text-sm text-soft">{words.spansNote}</p>
        {Array.from({ length: Math.max(shownSpans, pattern?.spans.length ?? 0) }, (_, at) => (
          <SpanFields
            key={at}
            at={at}
            {...(pattern?.spans[at] ??
              (at === 0 && !pattern ? { from: '08:30', to: '16:30' } : {}))}
          />
        ))}
      </fieldset>
      <div className="grid gap-4 sm:grid-cols-3">
        <Field id="perSpan" label={words.perSpan}>
          <Input
            {...fieldProps('perSpan')}
            type="number"
            name="perSpan"
            min={1}
            max={10}
            required
            defaultValue={pattern?.perSpan ?? 1}
          />
        </Field>
        <Field id="hoursADay" label={words.hoursADay} help={words.hoursNote}>
          <Input
            {...fieldProps('hoursADay', { help: words.hoursNote })}
            type="number"
            name="hoursADay"
            min={1}
            max={24}
            step={0.5}
            required
            defaultValue={pattern?.hoursADay ?? usualHoursADay}
          />
        </Field>
        <Field id="startsOn" label={words.startsOn}>
          <Input
            {...fieldProps('startsOn')}
            type="date"
            name="startsOn"
            required
            defaultValue={pattern?.startsOn ?? today}
          />
        </Field>
      </div>
      <fieldset>
        <legend className="font-bold">{words.restDays}</legend>
        <p className="text-sm text-soft">{words.restNote}</p>
        <div className="grid grid-cols-3 sm:grid-cols-7">
          {rotaPages.weekdays.map((day, at) => (
            <Choice
              key={day}
              name="restDays"
              value={at + 1}
              defaultChecked={pattern?.restDays?.includes(at + 1)}
            >
              {day}
            </Choice>
          ))}
        </div>
        <Choice name="openOnHolidays" defaultChecked={pattern?.openOnHolidays ?? true}>
          {words.holidays}
        </Choice>
      </fieldset>
      <Aways month={month} of={pattern} />
    </RotaForm>
  )
}
