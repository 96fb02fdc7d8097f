import {
  Accessibility,
  Armchair,
  Baby,
  Briefcase,
  Car,
  Flower2,
  GraduationCap,
  HandHeart,
  Heart,
  House,
  type LucideIcon,
  Medal,
  Sprout,
  Stethoscope,
  Store,
} from 'lucide-react'
import type { LifeEvent } from '@/domain/catalogue/vocabulary'
import { publicText as words } from '@/i18n/public'

export const eventIcons: Record<LifeEvent, LucideIcon> = {
  birth: Baby,
  school: GraduationCap,
  work: Briefcase,
  marriage: Heart,
  illness: Stethoscope,
  disability: Accessibility,
  hardship: HandHeart,
  house: House,
  farming: Sprout,
  business: Store,
  vehicle: Car,
  retirement: Armchair,
  veteran: Medal,
  death: Flower2,
}

/** A way into the catalogue with the number of matters behind it. */
export interface Way {
  href: string
  label: string
  count: number
  icon?: LucideIcon
}

/** Large tiles with a picture each. */
export function Tiles({ ways }: { ways: readonly Way[] }) {
  return (
    <ul className="grid grid-cols-2 gap-2.5 sm:grid-cols-4 lg:grid-cols-7">
      {ways.map(({ href, label, count, icon: Icon }) => (
        <li key={href}>
          <a
            href={href}
            className="flex h-full min-h-24 flex-col items-start justify-between gap-2 rounded-xl border border-line bg-paper p-3.5 text-ink no-underline hover:border-accent hover:bg-tint"
          >
            {Icon ? (
              <span
                aria-hidden="true"
                className="grid size-12 place-items-center rounded-lg bg-tint"
              >
                <Icon className="size-7 text-accent" />
              </span>
            ) : null}
            <span>
              <span className="block text-lg leading-tight font-bold">{label}</span>
              <span className="block text-sm text-soft">{words.countMatters(count)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Ways in rows: many of them, in little room. */
export function WayList({ ways }: { ways: readonly Way[] }) {
  return (
    <ul className="grid grid-cols-2 gap-x-5 sm:grid-cols-3 lg:grid-cols-4">
      {ways.map(({ href, label, count }) => (
        <li key={href} className="border-b border-line">
          <a
            href={href}
            className="target flex items-baseline justify-between gap-3 py-2.5 text-ink no-underline hover:text-accent hover:underline"
          >
            <span className="font-bold">{label}</span>
            <span className="shrink-0 text-sm text-soft">{words.countShort(count)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
