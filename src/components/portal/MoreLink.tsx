import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'

/** The way to the next page of a list. */
export const MoreLink = ({ href, children }: { href: string; children: string }) => (
  <p>
    <Link href={href} className={buttonClass({ variant: 'secondary' })}>
      {children}
    </Link>
  </p>
)
