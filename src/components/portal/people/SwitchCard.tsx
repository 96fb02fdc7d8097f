import { Card, SectionTitle } from '@/components/ui/Card'
import { peoplePages as words, peopleText } from '@/i18n/people'
import type { PersonLine } from '@/queries/network/people'
import { idOf } from '@/access/roles'
import { ActionForm } from '../ActionForm'
import { switchAction } from './peopleActions'

/** Where an agent with several posts works now, and the way to the others. */
export function SwitchCard({
  posts,
  current,
}: {
  posts: readonly PersonLine[]
  /** Id of the active station. */
  current: string | null
}) {
  if (posts.length < 2) return null
  return (
    <Card id="switch">
      <SectionTitle className="mb-1">{words.switchTitle}</SectionTitle>
      <p className="mb-3 text-soft">{words.switchNote}</p>
      <ul className="grid gap-4">
        {posts.map(({ id, stationName, post }) => {
          const station = idOf(post.station) ?? ''
          return (
            <li key={id} className="grid gap-2">
              <p className="font-bold">
                {stationName} {peopleText.kinds[post.kind]}
                {station === current ? `（${words.current}）` : ''}
              </p>
              {station === current ? null : (
                <ActionForm
                  action={switchAction}
                  submit={`${words.switchTo}：${stationName}`}
                  busy={words.busy}
                  isSecondary
                >
                  <input type="hidden" name="station" value={station} />
                </ActionForm>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
