import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { catalogueOf } from '@/search'
import { ListPage } from './ListPage'
import { type SizeParams, publicSite } from './site'
import type { WayKind } from './ways'

/** What the address of such a page says: the size of type, and a word of the kind. */
export interface WayProps {
  params: Promise<SizeParams & { value: string }>
}

/** Title and own address of a page of a life event or a theme. */
export async function wayMetadata(kind: WayKind, { params }: WayProps): Promise<Metadata> {
  const { value } = await params
  const name = wordOf(kind.terms, value)
  if (!name) return {}
  return { title: kind.words.one(name), alternates: { canonical: kind.pathTo(value) } }
}

/** The matters of a life event or a theme; an unknown word has no page. */
export async function WayPage({ kind, params }: WayProps & { kind: WayKind }) {
  const { size, value } = await params
  const name = wordOf(kind.terms, value)
  if (!name) notFound()
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
