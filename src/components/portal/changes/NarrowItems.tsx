import { Button } from '@/components/ui/Button'
import { Field, Select, fieldProps } from '@/components/ui/Field'
import { itemKinds, itemStates } from '@/domain/catalogue/campaigns/items'
import { campaignPages as words } from '@/i18n/campaignPages'
import type { CampaignView } from '@/queries/catalogue/campaigns/campaignView'
import type { ItemFilters } from '@/queries/catalogue/campaigns/listItems'
import { Fold } from '../Fold'

interface Choice {
  value: string
  label: string
}

function Pick({
  id,
  label,
  any,
  value,
  choices,
}: {
  id: 'kind' | 'department' | 'state'
  label: string
  any: string
  value?: string
  choices: readonly Choice[]
}) {
  return (
    <Field id={id} label={label}>
      <Select {...fieldProps(id)} name={id} defaultValue={value ?? ''}>
        <option value="">{any}</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** Narrows the items of a campaign by kind, department and state; a form that works before scripts. */
export function NarrowItems({
  view: { campaign, kinds, departments },
  filters: { whose, kind, department, state },
}: {
  view: CampaignView
  filters: ItemFilters
}) {
  const own = new Set(kinds.map((one) => one.kind))
  return (
    <Fold summary={words.narrow} isOpen={Boolean(kind || department || state)}>
      <form action={`/portal/changes/${campaign.id}#items`} className="grid gap-4 pb-3">
        <input type="hidden" name="whose" value={whose} />
        <div className="grid gap-4 sm:grid-cols-3">
          <Pick
            id="kind"
            label={words.byKind}
            any={words.anyKind}
            value={kind}
            choices={itemKinds
              .filter(({ value }) => own.has(value))
              .map(({ value, zh }) => ({ value, label: zh }))}
          />
          <Pick
            id="department"
            label={words.byDepartment}
            any={words.anyDepartment}
            value={department}
            choices={departments.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Pick
            id="state"
            label={words.byState}
            any={words.anyState}
            value={state}
            choices={itemStates.map(({ value, zh }) => ({ value, label: zh }))}
          />
        </div>
        <Button type="submit" variant="secondary">
          {words.show}
        </Button>
      </form>
    </Fold>
  )
}
