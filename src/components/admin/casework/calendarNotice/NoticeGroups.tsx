import { noticeDeskWords as words } from '@/i18n/calendarNotice'
import type { NoticePreview } from '@/operations/casework/calendar/previewNotice'
import { languageOf } from '../../platform/language'

/** Which cases a notice would move, by how far, with the first of each to look at. */
export function NoticeGroups({ preview, language }: { preview: NoticePreview; language: string }) {
  const say = languageOf(language)
  return (
    <>
      <p className="import-state">{say(words.summary(preview.open, preview.moved))}</p>
      <ul className="notice-groups">
        {preview.groups.map(({ shift, provisional, count, first }) => (
          <li key={`${shift} ${provisional}`}>
            <p>
              <strong>
                {say(shift === 0 && provisional ? words.toProvisional : words.shift(shift))}
              </strong>{' '}
              {say(words.cases(count))}
            </p>
            <details>
              <summary>{say(words.first(first.length))}</summary>
              <ul>
                {first.map(({ id, number, matterName, from, to }) => (
                  <li key={id}>
                    <a href={`/admin/collections/cases/${id}`}>{number}</a> {matterName}{' '}
                    <span className="notice-dates">{from === to ? from : `${from} → ${to}`}</span>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
