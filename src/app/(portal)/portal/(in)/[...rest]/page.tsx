import { notFound } from 'next/navigation'

/** Any other address below /portal: the portal's own page that says so. */
export default function UnknownPage(): never {
  notFound()
}
