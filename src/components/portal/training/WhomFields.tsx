import { Choice, Field, Textarea, fieldProps } from '@/components/ui/Field'
import { stationTiers } from '@/domain/catalogue/vocabulary'
import { planPage as words } from '@/i18n/portalTraining'

/**
 * Whom a session is for: tiers, towns, stations; people and stations that were proposed come along.
 * @param users,stations ids out of a proposal
 */
export function WhomFields({
  towns,
  users,
  stations,
}: {
  towns: readonly { id: string; name: string }[]
  users: readonly string[]
  stations: readonly string[]
}) {
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-1 text-xl font-bold">{words.whom}</legend>
      <p className="text-soft">{words.whomHelp}</p>
      {users.map((id) => (
        <input key={id} type="hidden" name="users" value={id} />
      ))}
      {stations.map((id) => (
        <input key={id} type="hidden" name="stations" value={id} />
      ))}
      <fieldset>
        <legend className="font-bold">{words.tiers}</legend>
        <div className="grid grid-cols-2">
          {stationTiers.map(({ value, zh }) => (
            <Choice key={value} name="tiers" value={value}>
              {zh}
            </Choice>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="font-bold">{words.towns}</legend>
        <div className="grid max-h-72 grid-cols-2 overflow-y-auto">
          {towns.map(({ id, name }) => (
            <Choice key={id} name="towns" value={id}>
              {name}
            </Choice>
          ))}
        </div>
      </fieldset>
      <Field id="stationCodes" label={words.stations} help={words.stationsHelp}>
        <Textarea
          {...fieldProps('stationCodes', { help: words.stationsHelp })}
          name="stationCodes"
          maxLength={5000}
          spellCheck={false}
        />
      </Field>
    </fieldset>
  )
}
