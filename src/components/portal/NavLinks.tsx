'use client'

import { ClipboardList, FileText, House, type LucideIcon, Printer, UserRound } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from '@/components/ui/cn'
import { portalPages } from '@/i18n/portalPages'

const words = portalPages.nav
const places: { href: string; label: string; Icon: LucideIcon }[] = [
  { href: '/portal', label: words.today, Icon: House },
  { href: '/portal/cases', label: words.cases, Icon: ClipboardList },
  { href: '/portal/matters', label: words.matters, Icon: FileText },
  { href: '/portal/print', label: words.print, Icon: Printer },
  { href: '/portal/me', label: words.me, Icon: UserRound },
]

/** The bar of five; the place where one is stands out in colour, weight and for screen readers. */
export function NavLinks() {
  const path = usePathname()
  const isHere = (href: string) =>
    href === '/portal' ? path === href : path === href || path.startsWith(`${href}/`)
  return (
    <nav aria-label={words.label}>
      <ul className="grid grid-cols-5 lg:grid-cols-1 lg:gap-1">
        {places.map(({ href, label, Icon }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={isHere(href) ? 'page' : undefined}
              className={cn(
                'target flex flex-col items-center justify-center gap-0.5 px-1 py-2 text-sm no-underline -outline-offset-4',
                'lg:flex-row lg:justify-start lg:gap-3 lg:rounded-lg lg:px-3 lg:text-base',
                isHere(href)
                  ? 'font-bold text-accent lg:bg-tint'
                  : 'text-soft hover:text-ink lg:hover:bg-ground',
              )}
            >
              <Icon aria-hidden="true" className="size-6" strokeWidth={isHere(href) ? 2.5 : 2} />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
