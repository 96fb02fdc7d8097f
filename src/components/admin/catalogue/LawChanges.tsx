import type { PayloadRequest } from 'payload'
import { changeWord } from '@/domain/catalogue/campaigns/subject'
import { sayDate } from '@/domain/platform/plainDate'
import { catalogueAdmin as words } from '@/i18n/catalogueAdmin'
import { changesOfLaw } from '@/queries/catalogue/campaigns/changesOfLaw'
import type { languageOf } from '../platform/language'

/** On a law's form: the changes of it that are or were followed, each with its page. */
export async function LawChanges({
  lawId,
  req,
  say,
}: {
  lawId: string
  req: PayloadRequest
  say: ReturnType<typeof languageOf>
}) {
  const changes = await changesOfLaw(req, lawId)
  if (changes.length === 0) return null
  return (
    <ul>
      {changes.map(({ id, subject, kind, from, state }) => (
        <li key={id}>
          <a href={`/portal/changes/${id}`}>{subject}</a> · {changeWord(kind)} · {sayDate(from)} ·{' '}
          {say(state === 'open' ? words.changeOpen : words.changeClosed)}
        </li>
      ))}
    </ul>
  )
}
