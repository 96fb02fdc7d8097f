import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import { publicText as words } from '@/i18n/public'
import { type PageStatus, answerAs } from '@/runtime/pageStatus'
import type { County } from '@/queries/platform/settings'
import { PhoneLink } from './Phone'
import { PublicText } from './PublicText'
import { type ReadingSize, publicSite, sizeOf } from './site'
import { TextLink } from './TextLink'

/** The parts of the site, in the bar at the top. */
export type Section = 'home' | 'find' | 'progress' | 'check' | 'stations'

const parts: { section: Section; href: string; label: string }[] = [
  { section: 'home', href: '/', label: words.nav.home },
  { section: 'find', href: '/search', label: words.nav.find },
  { section: 'progress', href: '/progress', label: words.nav.progress },
  { section: 'check', href: '/s', label: words.nav.check },
  { section: 'stations', href: '/stations', label: words.nav.stations },
]

/** A link to the page itself in the other size of type: no script, the choice is remembered. */
function SizeLink({ size, path }: { size: ReadingSize; path: string }) {
  const other = size === 'large' ? 'normal' : 'large'
  return (
    <a
      href={`/text-size?size=${other}&back=${encodeURIComponent(path)}`}
      rel="nofollow"
      className="target ml-auto inline-flex items-center gap-1.5 rounded-lg border border-edge px-3 font-bold text-ink no-underline hover:bg-tint"
    >
      <span aria-hidden="true" className="text-xl leading-none">
        {size === 'large' ? '小' : '大'}
      </span>
      {size === 'large' ? words.size.normal : words.size.larger}
    </a>
  )
}

function Header({
  county,
  size,
  path,
  section,
}: {
  county: County
  size: ReadingSize
  path: string
  section?: Section
}) {
  return (
    <header className="no-print border-b border-line bg-paper">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-6 px-4 pt-2 sm:px-6">
        <a
          href="/"
          className="target flex min-w-0 items-center gap-2.5 py-1 text-xl font-black text-ink no-underline"
        >
          {county.logoUrl ? (
            // The county's own file, at the size of a line of type: nothing to optimise.
            <img src={county.logoUrl} alt="" className="h-9 w-auto" />
          ) : (
            <span
              aria-hidden="true"
              className="grid size-9 shrink-0 place-items-center rounded-md bg-accent text-lg text-on-accent edge-when-forced"
            >
              代
            </span>
          )}
          {words.site(county.name)}
        </a>
        <SizeLink size={size} path={path} />
      </div>
      <nav aria-label={words.nav.label} className="mx-auto max-w-6xl px-2 sm:px-4">
        <ul className="flex flex-wrap sm:gap-2">
          {parts.map((part) => (
            <li key={part.section} className="flex-1 sm:flex-none">
              <a
                href={part.href}
                aria-current={part.section === section ? 'page' : undefined}
                className={cn(
                  'target flex items-center justify-center border-b-4 px-1 text-center font-bold whitespace-nowrap no-underline sm:px-4',
                  part.section === section
                    ? 'border-accent text-accent'
                    : 'border-transparent text-ink hover:bg-tint',
                )}
              >
                {part.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function Footer({ county }: { county: County }) {
  return (
    <footer className="no-print mt-12 border-t border-line bg-paper">
      <div className="mx-auto grid max-w-6xl grid-cols-1 gap-6 px-4 py-8 sm:grid-cols-2 sm:px-6">
        <div>
          {county.hotline ? (
            <>
              <p className="text-soft">{words.footer.ask}</p>
              <PhoneLink phone={county.hotline} className="text-4xl font-black" />
            </>
          ) : null}
          {county.officeHours ? (
            <p>
              <PublicText>{words.hotline.note(county.officeHours)}</PublicText>
            </p>
          ) : null}
          {county.address ? <p className="text-soft">{county.address}</p> : null}
        </div>
        <div className="sm:text-right">
          <p>
            <TextLink href="/about" className="font-normal">
              {words.footer.about}
            </TextLink>
          </p>
          <p>
            <TextLink href="/portal" rel="nofollow" className="font-normal">
              {words.footer.staff}
            </TextLink>
          </p>
          <p className="text-sm text-soft">{words.footer.kept}</p>
        </div>
      </div>
    </footer>
  )
}

/**
 * The frame of every public page.
 * @param size from the address below `/read/`
 * @param path of the page as people see it, for the change of size and the status
 * @param status that the page answers with
 * @param section the part of the site it belongs to
 * @param wide lets the page fill the width itself, as the home page does
 */
export async function SiteFrame({
  size,
  path,
  status = 200,
  section,
  wide,
  children,
}: {
  size: string
  path: string
  status?: PageStatus
  section?: Section
  wide?: boolean
  children: ReactNode
}) {
  const { county } = await publicSite()
  answerAs(path.split('?')[0] ?? path, status)
  return (
    <div className="flex min-h-dvh flex-col print:block">
      <a
        href="#main"
        className="absolute left-2 -top-24 z-50 rounded-md bg-ink px-4 py-3 font-bold text-paper focus:top-2"
      >
        {words.skip}
      </a>
      <Header county={county} size={sizeOf(size)} path={path} section={section} />
      <main
        id="main"
        tabIndex={-1}
        className={cn(
          'w-full flex-1 outline-none',
          !wide && 'mx-auto max-w-6xl px-4 pt-6 sm:px-6 print:p-0',
        )}
      >
        {children}
      </main>
      <Footer county={county} />
    </div>
  )
}
