import Link from 'next/link'
import { Button, buttonClass } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { Field, Input, Select } from '@/components/ui/Field'
import { stationTiers } from '@/domain/catalogue/vocabulary'
import { networkPages as words } from '@/i18n/networkPages'

/** What the address of the network page says. */
export interface NetworkAsked {
  q?: string
  tier?: string
  state?: string
  town?: string
  after?: string
}

/** An option of a list of choices. */
type Option = readonly [value: string, label: string]

const Choose = ({
  id,
  label,
  value,
  options,
}: {
  id: keyof NetworkAsked
  label: string
  value?: string
  options: readonly Option[]
}) => (
  <Field id={id} label={label}>
    <Select id={id} name={id} defaultValue={value ?? ''}>
      <option value="">{words.all}</option>
      {options.map(([key, said]) => (
        <option key={key} value={key}>
          {said}
        </option>
      ))}
    </Select>
  </Field>
)

/** Narrows the network to stations by words, tier, town and state. */
export function NetworkFilters({
  asked,
  towns,
}: {
  asked: NetworkAsked
  /** Those to choose from; none when the person sees only her own. */
  towns: readonly Option[]
}) {
  return (
    <Card>
      <form role="search" aria-label={words.find} className="grid items-end gap-3 lg:grid-cols-5">
        <Field id="q" label={words.findLabel} className="lg:col-span-2">
          <Input id="q" type="search" name="q" maxLength={40} defaultValue={asked.q} />
        </Field>
        <Choose
          id="tier"
          label={words.tier}
          value={asked.tier}
          options={stationTiers.map(({ value, zh }) => [value, zh])}
        />
        {towns.length > 1 ? (
          <Choose id="town" label={words.town} value={asked.town} options={towns} />
        ) : null}
        <Choose
          id="state"
          label={words.state}
          value={asked.state}
          options={Object.entries(words.states)}
        />
        <div className="flex gap-2 whitespace-nowrap lg:col-span-5">
          <Button type="submit" variant="secondary">
            {words.submit}
          </Button>
          <Link href="/portal/network" className={buttonClass({ variant: 'plain' })}>
            {words.clear}
          </Link>
        </div>
      </form>
    </Card>
  )
}
