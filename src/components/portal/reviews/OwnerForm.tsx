import { Field, Select, fieldProps } from '@/components/ui/Field'
import type { DepartmentPerson } from '@/domain/catalogue/review/owner'
import { reviewPages as words } from '@/i18n/editionLife'
import { ActionForm } from '../ActionForm'
import { assignAction } from './reviewActions'

/** Who answers for a matter, for its reviewers to name. */
export const OwnerForm = ({
  id,
  owner,
  people,
}: {
  id: string
  owner: string | null
  people: readonly DepartmentPerson[]
}) => (
  <ActionForm action={assignAction} submit={words.assign} busy={words.working} isSecondary>
    <input type="hidden" name="matter" value={id} />
    <Field id="owner" label={words.ownerTitle} help={words.ownerHelp}>
      <Select
        {...fieldProps('owner', { help: words.ownerHelp })}
        name="owner"
        defaultValue={owner ?? ''}
      >
        <option value="">{words.nobody}</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </Select>
    </Field>
  </ActionForm>
)
