import { notFound } from 'next/navigation'

export const revalidate = 60
/** Made at the first request: the build needs no database. */
export const generateStaticParams = () => []

/** Where every address leads that nothing else answers; see the rewrites in next.config.ts. */
export default function MissingPage(): never {
  notFound()
}
