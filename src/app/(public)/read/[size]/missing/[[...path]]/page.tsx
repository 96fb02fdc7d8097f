import { MissingPage, missingMetadata } from '@/components/public/MissingPage'
import { type SizeParams, decoded } from '@/components/public/site'
import { publicText as words } from '@/i18n/public'

// Not kept: there is no end to the addresses that nobody has.
export const dynamic = 'force-dynamic'

export const metadata = missingMetadata(words.notFound)

interface Props {
  params: Promise<SizeParams & { path?: string[] }>
}

/** Where every address leads that nothing else answers; see the rewrites in next.config.ts. */
export default async function Page({ params }: Props) {
  const { size, path = [] } = await params
  const typed = path.map((part) => encodeURIComponent(decoded(part))).join('/')
  return <MissingPage size={size} path={`/${typed}`} words={words.notFound} />
}
