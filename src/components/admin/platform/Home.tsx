import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { hasDesk } from '@/access/desks'
import { hasRole, personOf } from '@/access/roles'
import { homeWords as words } from '@/i18n/adminHome'
import { inboxWords } from '@/i18n/inbox'
import { unreadOf } from '@/queries/platform/inbox'
import { type HomeCard, homeOf, unsetSettings } from '@/queries/platform/home'
import { countyOf } from '@/queries/platform/settings'
import { Parts } from './Parts'
import { languageOf } from './language'

/** The admin's home: counts that matter to the person, each opening its list. */
export async function Home({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const person = personOf(req)
  if (!person) redirect('/admin/login')
  if (!hasDesk(person)) redirect('/portal')
  const say = languageOf(req.i18n.language)
  const isSystem = hasRole(person, 'system-administrator')
  const county = await countyOf(req.payload)
  const cards = await homeOf({ req, now: new Date() })
  cards.unshift({
    title: inboxWords.home,
    hint: inboxWords.homeHint,
    count: await unreadOf(req.payload, person),
    href: '/portal/messages',
    isTask: true,
  })
  const unset = isSystem ? await unsetSettings(req) : 0
  if (unset > 0) {
    const { unset: title, unsetHint: hint } = words
    cards.unshift({ title, hint, count: unset, href: '/admin/globals/settings', isTask: true })
  }
  return (
    <Gutter className="daiban-home">
      <header>
        <p className="daiban-home__county">{county.name}</p>
        <h1>{say(words.hello(person.name))}</h1>
        <p>{say(words.lead)}</p>
      </header>
      <ul className="daiban-home__cards">
        {cards.map((card) => (
          <Card key={card.href + card.title.zh} card={card} say={say} />
        ))}
      </ul>
      {isSystem ? <Parts req={req} say={say} /> : null}
      <p className="daiban-home__links">
        <a href="/portal">{say(words.toPortal)}</a>
        <a href="/">{say(words.toPublic)}</a>
      </p>
    </Gutter>
  )
}

function Card({ card, say }: { card: HomeCard; say: ReturnType<typeof languageOf> }) {
  const isOpen = card.isTask && card.count > 0
  return (
    <li>
      <a href={card.href} className={isOpen ? 'daiban-card daiban-card--open' : 'daiban-card'}>
        <span className="daiban-card__count">{card.count}</span>
        <span className="daiban-card__title">{say(card.title)}</span>
        <span className="daiban-card__hint">{say(card.hint)}</span>
      </a>
    </li>
  )
}
