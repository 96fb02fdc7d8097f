import { Button } from '@/components/ui/Button'
import { Field, Input, Select, fieldProps } from '@/components/ui/Field'
import { competenceStates } from '@/domain/training/competence'
import { mapPages as words, stateWords } from '@/i18n/competencePages'
import type { CompetenceMap } from '@/queries/training/competenceMap'
import type { TrainingPlace } from '@/queries/training/scope'
import type { MapFields } from './mapView'

type Options = readonly (readonly [value: string, label: string])[]

function Choose({
  name,
  label,
  options,
  value,
  hasAll = true,
}: {
  name: string
  label: string
  options: Options
  value: string
  hasAll?: boolean
}) {
  return (
    <Field id={`map-${name}`} label={label}>
      <Select {...fieldProps(`map-${name}`)} name={name} defaultValue={value}>
        {hasAll ? <option value="">{words.all}</option> : null}
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  )
}

/** What the map is narrowed by, as a form that asks by its address; works without scripts. */
export function MapFilters({
  fields,
  map,
  towns,
}: {
  fields: MapFields
  map: CompetenceMap
  towns: readonly TrainingPlace[]
}) {
  const stations = new Map(map.people.map(({ station, stationName }) => [station, stationName]))
  return (
    <form
      action="/portal/training/map"
      className="grid items-end gap-3 rounded-xl border border-line bg-paper p-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_1fr_auto]"
    >
      <input type="hidden" name="view" value={fields.view} />
      <input type="hidden" name="by" value={fields.by} />
      {towns.length > 1 ? (
        <Choose
          name="town"
          label={words.town}
          value={fields.town}
          hasAll={false}
          options={towns.map(({ code, name }) => [code, name])}
        />
      ) : null}
      {stations.size > 1 ? (
        <Choose
          name="station"
          label={words.station}
          value={fields.station}
          options={[...stations]}
        />
      ) : null}
      <Choose
        name="state"
        label={words.state}
        value={fields.state}
        options={competenceStates.map((state) => [state, stateWords[state]])}
      />
      <Field id="map-find" label={words.find}>
        <Input {...fieldProps('map-find')} name="find" maxLength={40} defaultValue={fields.find} />
      </Field>
      <Button type="submit" variant="secondary">
        {words.show}
      </Button>
    </form>
  )
}
