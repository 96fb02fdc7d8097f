import { ChevronLeft } from 'lucide-react'
import Link from 'next/link'

/** The way back above a page. */
export const BackLink = ({ href, children }: { href: string; children: string }) => (
  <Link href={href} className="target -ml-2 inline-flex items-center gap-1 px-2 text-accent">
    <ChevronLeft aria-hidden="true" className="size-5" />
    {children}
  </Link>
)
