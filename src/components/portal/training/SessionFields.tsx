import { Choice, Field, Input, Select, fieldProps } from '@/components/ui/Field'
import { mostPlaces } from '@/domain/training/plan'
import { planPage as words } from '@/i18n/portalTraining'
import type { PlanChoices } from '@/queries/training/planChoices'

/** A session as the form shows it first. */
export interface SessionDraft {
  title: string
  courses: string[]
  trainer: string
  place: string
  link: string
  date: string
  from: string
  to: string
  capacity: number
  quizGrace: number
}

const legend = 'mb-3 text-xl font-bold'

/** What, when, where, by whom, for how many. */
export function SessionFields({
  draft,
  choices,
  today,
}: {
  draft: SessionDraft
  choices: PlanChoices
  today: string
}) {
  return (
    <>
      <fieldset className="grid gap-4">
        <legend className={legend}>{words.what}</legend>
        {choices.courses.length === 0 ? <p className="text-late">{words.noCourse}</p> : null}
        <div className="divide-y divide-line rounded-xl border border-line bg-paper">
          {choices.courses.map(({ id, name, code }) => (
            <Choice
              key={id}
              name="courses"
              value={id}
              defaultChecked={draft.courses.includes(id)}
              note={code}
            >
              {name}
            </Choice>
          ))}
        </div>
        <Field id="title" label={words.name} help={words.nameHelp}>
          <Input
            {...fieldProps('title', { help: words.nameHelp })}
            name="title"
            maxLength={60}
            defaultValue={draft.title}
            autoComplete="off"
          />
        </Field>
      </fieldset>
      <fieldset className="grid gap-4">
        <legend className={legend}>{words.when}</legend>
        <Field id="date" label={words.date}>
          <Input
            {...fieldProps('date')}
            type="date"
            name="date"
            required
            min={today}
            defaultValue={draft.date}
          />
        </Field>
        <div className="grid grid-cols-2 gap-3">
          <Field id="from" label={words.from}>
            <Input
              {...fieldProps('from')}
              type="time"
              name="from"
              required
              defaultValue={draft.from}
            />
          </Field>
          <Field id="to" label={words.to}>
            <Input {...fieldProps('to')} type="time" name="to" required defaultValue={draft.to} />
          </Field>
        </div>
      </fieldset>
      <fieldset className="grid gap-4">
        <legend className={legend}>{words.where}</legend>
        <Field id="place" label={words.place}>
          <Input
            {...fieldProps('place')}
            name="place"
            maxLength={100}
            defaultValue={draft.place}
            autoComplete="off"
          />
        </Field>
        <Field id="link" label={words.link}>
          <Input
            {...fieldProps('link')}
            type="url"
            name="link"
            maxLength={300}
            defaultValue={draft.link}
            autoComplete="off"
          />
        </Field>
        <div className="grid grid-cols-2 gap-3">
          <Field id="capacity" label={words.capacity}>
            <Input
              {...fieldProps('capacity')}
              type="number"
              name="capacity"
              min={1}
              max={mostPlaces}
              required
              defaultValue={draft.capacity}
            />
          </Field>
          <Field id="trainer" label={words.trainer}>
            <Select {...fieldProps('trainer')} name="trainer" defaultValue={draft.trainer}>
              {choices.trainers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <Field id="quizGrace" label={words.grace}>
          <Input
            {...fieldProps('quizGrace')}
            type="number"
            name="quizGrace"
            min={0}
            max={43_200}
            required
            defaultValue={draft.quizGrace}
          />
        </Field>
      </fieldset>
    </>
  )
}
