import type { Metadata } from 'next'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { publicText } from '@/i18n/public'
import { catalogueOf } from '@/search'
import { ListPage } from './ListPage'
import { MissingPage, missingMetadata } from './MissingPage'
import { type SizeParams, decoded, publicSite } from './site'
import type { WayKind } from './ways'

/** What the address of such a page says: the size of type, and a word of the kind. */
export interface WayProps {
  params: Promise<SizeParams & { value: string }>
}

/** Title and own address of a page of a life event or a theme. */
export async function wayMetadata(kind: WayKind, { params }: WayProps): Promise<Metadata> {
  const { value } = await params
  const name = wordOf(kind.terms, value)
  if (!name) return missingMetadata(publicText.notFound)
  return { title: kind.words.one(name), alternates: { canonical: kind.pathTo(value) } }
}

/** The matters of a life event or a theme; an unknown word has no page. */
export async function WayPage({ kind, params }: WayProps & { kind: WayKind }) {
  const { size, value } = await params
  const name = wordOf(kind.terms, value)
  if (!name) {
    const path = kind.pathTo(encodeURIComponent(decoded(value)))
    return <MissingPage size={size} path={path} section="find" words={publicText.notFound} />
  }
  const { payload } = await publicSite()
  const { matters } = await catalogueOf(payload)
  return (
    <ListPage
      size={size}
      path={kind.pathTo(value)}
      eyebrow={kind.words.title}
      title={kind.words.one(name)}
      matters={matters.filter((matter) => kind.isIn(matter, value))}
    />
  )
}
