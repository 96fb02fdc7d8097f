import { Field, Input, fieldProps } from '@/components/ui/Field'
import { Status } from '@/components/ui/Status'
import { factCheckPages as words } from '@/i18n/factChecks'
import type { AskedPerson } from '@/operations/catalogue/factCheck/askFacts'
import { ShareText } from '../ShareText'

/**
 * The secret links of named people, shown this once.
 * @param id begins the ids of the fields
 * @param site its address, without a slash at its end
 * @param fresh what to do with them
 */
export function ShownLinks({
  id,
  asked,
  site,
  fresh,
}: {
  id: string
  asked: readonly AskedPerson[]
  site: string
  fresh: string
}) {
  const isFresh = asked.some(({ path }) => path)
  return (
    <div className="grid gap-4">
      <Status tone="due" title={isFresh ? fresh : words.again} />
      {asked.map(({ name, path }, at) =>
        path ? (
          <div key={name} role="group" aria-label={words.link(name)}>
            <Field id={`${id}-${at}`} label={words.link(name)}>
              <Input {...fieldProps(`${id}-${at}`)} readOnly defaultValue={site + path} />
            </Field>
            <ShareText text={words.sent(site + path)} isHidden />
          </div>
        ) : null,
      )}
    </div>
  )
}
