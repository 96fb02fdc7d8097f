import { Select } from '@/components/ui/Field'
import { aheadValue } from '@/domain/catalogue/editionLife/ahead'
import { sayDate } from '@/domain/platform/plainDate'
import { aheadWords as words } from '@/i18n/portalPrint'
import type { ChangeDay } from '@/queries/catalogue/printableEditions'

/**
 * Which sheets are bound: those in force, or, where new ones are issued for later days, those of such a day. Only
 * days on which something changes can be chosen; without any nothing is asked.
 * @param now what holds today, in words
 */
export function AheadChoice({
  id,
  now,
  days,
}: {
  id: string
  /** Null when nothing is in force. */
  now: string | null
  days: readonly ChangeDay[]
}) {
  const [next] = days
  if (!next) return null
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-bold">
        {words.choose}
      </label>
      <p id={`${id}-help`} className="text-sm text-soft">
        {words.help(sayDate(next.on))}
      </p>
      <Select id={id} name="ahead" aria-describedby={`${id}-help`} defaultValue="">
        {now === null ? null : <option value="">{now}</option>}
        {days.flatMap(({ on, count }) => [
          <option key={on} value={aheadValue({ on, onlyChanges: true })}>
            {words.changes(sayDate(on), count)}
          </option>,
          <option key={`${on} all`} value={aheadValue({ on, onlyChanges: false })}>
            {words.whole(sayDate(on))}
          </option>,
        ])}
      </Select>
    </div>
  )
}
