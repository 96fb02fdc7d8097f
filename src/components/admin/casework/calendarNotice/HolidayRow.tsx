'use client'
import { Button } from '@payloadcms/ui'
import { noticeDeskWords as words } from '@/i18n/calendarNotice'
import { languageOf } from '../../platform/language'

/** A holiday as it is being entered. */
export interface EnteredHoliday {
  name: string
  from: string
  to: string
  /** Dates, separated by commas. */
  worked: string
}

const fields = [
  { key: 'name', type: 'text' },
  { key: 'from', type: 'date' },
  { key: 'to', type: 'date' },
  { key: 'worked', type: 'text' },
] as const

/** One holiday of a notice. */
export function HolidayRow({
  holiday,
  language,
  onChange,
  onRemove,
}: {
  holiday: EnteredHoliday
  language: string
  onChange: (holiday: EnteredHoliday) => void
  onRemove: () => void
}) {
  const say = languageOf(language)
  return (
    <fieldset className="notice-holiday">
      {fields.map(({ key, type }) => (
        <label key={key} className="notice-field">
          <span>{say(words[key])}</span>
          <input
            type={type}
            value={holiday[key]}
            onChange={(event) => onChange({ ...holiday, [key]: event.target.value })}
          />
        </label>
      ))}
      <Button buttonStyle="secondary" margin={false} onClick={onRemove}>
        {say(words.remove)}
      </Button>
    </fieldset>
  )
}
