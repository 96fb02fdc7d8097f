import { notFound } from 'next/navigation'
import { requireVisitor } from '@/components/portal/request'

/** Any other address below /portal: the portal's own page that says so. */
export default async function UnknownPage() {
  await requireVisitor('/portal')
  notFound()
}
