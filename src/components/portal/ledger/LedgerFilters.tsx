import { Button } from '@/components/ui/Button'
import { Field, Input, Select, fieldProps } from '@/components/ui/Field'
import type { Term } from '@/domain/catalogue/vocabulary'
import type { LedgerFields } from '@/domain/casework/ledgerLink'
import { limitStandings } from '@/domain/casework/limitStanding'
import { caseStatuses, outcomes, parties, routes } from '@/domain/casework/vocabulary'
import { filterWords } from '@/i18n/ledger'
import { ledgerPages as words } from '@/i18n/portalLedger'
import type { LedgerChoice, LedgerChoices } from '@/queries/casework/ledgerChoices'
import { Fold } from '../Fold'

type Options = readonly { value: string; zh: string }[]

const codes = (choices: readonly LedgerChoice[], chosen: string | undefined): Options => {
  const options = choices.map(({ code, name }) => ({ value: code, zh: name }))
  const isMissing = chosen && !options.some(({ value }) => value === chosen)
  return isMissing ? [{ value: chosen, zh: chosen }, ...options] : options
}

const yes: Options = [{ value: 'true', zh: words.yes }]
const yesNo: Options = [...yes, { value: 'false', zh: words.no }]

const choices: [keyof typeof filterWords, readonly Term[] | Options][] = [
  ['open', yes],
  ['undecided', yes],
  ['standing', limitStandings],
  ['party', parties],
  ['status', caseStatuses],
  ['route', routes],
  ['green', yesNo],
  ['outcome', outcomes],
]
const days = ['startedFrom', 'startedTo', 'endedFrom', 'endedTo', 'dueFrom', 'dueTo'] as const

/** Every filter of the ledger as a form that asks by its address; works without scripts. */
export function LedgerFilters({
  fields,
  offered,
  isOpen,
}: {
  fields: LedgerFields
  offered: LedgerChoices
  isOpen: boolean
}) {
  const places: [keyof typeof filterWords, Options][] = [
    ['station', codes(offered.stations, fields.station)],
    ['department', codes(offered.departments, fields.department)],
  ]
  return (
    <div className="rounded-xl border border-line bg-paper px-4 sm:px-6">
      <Fold summary={words.filters} isOpen={isOpen}>
        <form action="/portal/ledger" className="grid gap-4 pb-5">
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {[...places, ...choices].map(([name, options]) => (
              <Field key={name} id={`filter-${name}`} label={filterWords[name]}>
                <Select {...fieldProps(`filter-${name}`)} name={name} defaultValue={fields[name]}>
                  <option value="">{words.all}</option>
                  {options.map(({ value, zh }) => (
                    <option key={value} value={value}>
                      {zh}
                    </option>
                  ))}
                </Select>
              </Field>
            ))}
            <Field id="filter-find" label={words.find} help={words.findHelp}>
              <Input
                {...fieldProps('filter-find', { help: words.findHelp })}
                name="find"
                maxLength={50}
                defaultValue={fields.find}
              />
            </Field>
            <Field id="filter-number" label={words.number} help={words.numberHelp}>
              <Input
                {...fieldProps('filter-number', { help: words.numberHelp })}
                name="number"
                inputMode="numeric"
                maxLength={30}
                defaultValue={fields.number}
              />
            </Field>
          </div>
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {days.map((name) => (
              <Field key={name} id={`filter-${name}`} label={filterWords[name]}>
                <Input
                  {...fieldProps(`filter-${name}`)}
                  type="date"
                  name={name}
                  defaultValue={fields[name]}
                />
              </Field>
            ))}
          </div>
          {['matter', 'own', 'taken', 'notices', 'lacked', 'back'].map((name) =>
            fields[name] ? (
              <input key={name} type="hidden" name={name} value={fields[name]} />
            ) : null,
          )}
          <Button type="submit" className="justify-self-start">
            {words.show}
          </Button>
        </form>
      </Fold>
    </div>
  )
}
