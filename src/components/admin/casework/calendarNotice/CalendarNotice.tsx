import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, ServerProps } from 'payload'
import { hasRole, personOf } from '@/access/roles'
import { sayInstant } from '@/components/portal/sayInstant'
import { noticeDeskWords as words, moveStateWords } from '@/i18n/calendarNotice'
import type { User } from '@/payload-types'
import { calendarMoves } from '@/queries/casework/calendarMoves'
import { storedYears } from '@/queries/platform/workingDays'
import { languageOf } from '../../platform/language'
import { MoveProgress } from './MoveProgress'
import { NoticeDesk } from './NoticeDesk'

const address = '/admin/calendar-notice'

/** In the navigation, for whoever enters notices. */
export function NoticeNavLink({ user, i18n }: Pick<ServerProps, 'user' | 'i18n'>) {
  if (!hasRole((user ?? null) as User | null, 'coordinator')) return null
  return (
    <Link className="nav__link" id="nav-calendar-notice" href={address} prefetch={false}>
      <span className="nav__link-label">{languageOf(i18n.language)(words.link)}</span>
    </Link>
  )
}

/** `/admin/calendar-notice`: what a holiday notice would move, then the moving; `?move=` shows one. */
export async function CalendarNotice({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  if (!personOf(req)) redirect('/admin/login?redirect=%2Fadmin%2Fcalendar-notice')
  const language = req.i18n.language
  const say = languageOf(language)
  const isAllowed = hasRole(personOf(req), 'coordinator')
  const moveId = typeof searchParams?.move === 'string' ? searchParams.move : undefined
  const moves = isAllowed ? await calendarMoves(req) : []
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: say(words.title), url: address }]} />
      <Gutter className="import-page">
        <main>
          <h1>{say(words.title)}</h1>
          {!isAllowed && <p role="alert">{say(words.notYours)}</p>}
          {isAllowed && moveId && <MoveProgress key={moveId} id={moveId} language={language} />}
          {isAllowed && !moveId && (
            <>
              <p className="import-lead">{say(words.lead)}</p>
              <NoticeDesk years={await storedYears(req.payload)} language={language} />
            </>
          )}
          {isAllowed && (
            <section className="import-earlier">
              <h2>{say(words.earlier)}</h2>
              {moves.length === 0 && <p className="import-soft">{say(words.empty)}</p>}
              <ul>
                {moves.map(({ id, notice, state, requestedAt, moved, earlier, later }) => (
                  <li key={id}>
                    <a href={`${address}?move=${id}`}>{notice}</a>
                    <span className={`import-badge import-badge--${state}`}>
                      {say(moveStateWords[state])}
                    </span>
                    <span>{say(words.done(moved, earlier, later))}</span>
                    <span className="import-soft">{sayInstant(requestedAt)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
