import { FileSpreadsheet } from 'lucide-react'
import { Button, buttonClass } from '@/components/ui/Button'
import { Field, Input, Select, fieldProps } from '@/components/ui/Field'
import { recordPages as words } from '@/i18n/trainingRegister'
import type { TrainingPlace } from '@/queries/training/scope'

/** The fields of a register as its address has them. */
export type RegisterFields = Partial<Record<'from' | 'to' | 'town' | 'course' | 'passed', string>>

/** The query of an address, without what is empty. */
export const registerQueryText = (fields: Record<string, string | undefined>): string =>
  String(
    new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])),
    ),
  )

/** The filters of the register as a form that asks by its address, and the same as a file. */
export function RegisterFilters({
  fields,
  towns,
}: {
  fields: RegisterFields
  towns: readonly TrainingPlace[]
}) {
  return (
    <form
      action="/portal/training/records"
      className="grid items-end gap-3 rounded-xl border border-line bg-paper p-4 sm:grid-cols-2 lg:grid-cols-3"
    >
      <input type="hidden" name="view" value="register" />
      {(['from', 'to'] as const).map((name) => (
        <Field key={name} id={`register-${name}`} label={words[name]}>
          <Input
            {...fieldProps(`register-${name}`)}
            type="date"
            name={name}
            defaultValue={fields[name]}
          />
        </Field>
      ))}
      {towns.length > 1 ? (
        <Field id="register-town" label={words.town}>
          <Select {...fieldProps('register-town')} name="town" defaultValue={fields.town}>
            <option value="">{words.whole}</option>
            {towns.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Field id="register-course" label={words.course}>
        <Input
          {...fieldProps('register-course')}
          name="course"
          maxLength={24}
          defaultValue={fields.course}
        />
      </Field>
      <Field id="register-passed" label={words.result}>
        <Select {...fieldProps('register-passed')} name="passed" defaultValue={fields.passed}>
          <option value="">{words.whole}</option>
          <option value="yes">{words.passed}</option>
          <option value="no">{words.failed}</option>
        </Select>
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button type="submit">{words.show}</Button>
        <a
          href={`/api/training-records/register.xlsx?${registerQueryText(fields)}`}
          className={buttonClass({ variant: 'secondary' })}
          download
        >
          <FileSpreadsheet aria-hidden="true" className="size-5" />
          {words.workbook}
        </a>
      </div>
    </form>
  )
}
