import { FileSpreadsheet } from 'lucide-react'
import { Button, buttonClass } from '@/components/ui/Button'
import { Field, Input, Select, fieldProps } from '@/components/ui/Field'
import { ledgerLink } from '@/domain/casework/ledgerLink'
import type { Span } from '@/domain/casework/toldOnce'
import { toldOncePages as words } from '@/i18n/toldOnce'

/** Which department and which days, as a form that asks by its address, and the same as a file. */
export function ToldOnceFilters({
  department,
  departments,
  span,
}: {
  /** Code. */
  department: string
  departments: readonly { code: string; name: string }[]
  span: Span
}) {
  const asked = { department, from: span.from, to: span.to }
  return (
    <form
      action="/portal/told-once"
      className="grid items-end gap-3 rounded-xl border border-line bg-paper p-4 sm:grid-cols-2 lg:grid-cols-4"
    >
      {departments.length > 1 ? (
        <Field id="told-department" label={words.department}>
          <Select {...fieldProps('told-department')} name="department" defaultValue={department}>
            {departments.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {(['from', 'to'] as const).map((name) => (
        <Field key={name} id={`told-${name}`} label={words[name]}>
          <Input
            {...fieldProps(`told-${name}`)}
            type="date"
            name={name}
            defaultValue={asked[name]}
          />
        </Field>
      ))}
      <div className="flex flex-wrap gap-3">
        <Button type="submit">{words.show}</Button>
        <a
          href={ledgerLink('/api/cases/told-once.xlsx', asked)}
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
