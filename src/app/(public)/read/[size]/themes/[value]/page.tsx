import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ListPage } from '@/components/public/ListPage'
import { type SizeParams, pathTo, publicSite } from '@/components/public/site'
import { isTheme } from '@/components/public/ways'
import { themes, wordOf } from '@/domain/catalogue/vocabulary'
import { publicText as words } from '@/i18n/public'
import { catalogueOf } from '@/search'

export const revalidate = 60
/** Made at the first request: the build needs no database. */
export const generateStaticParams = () => []

interface Props {
  params: Promise<SizeParams & { value: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { value } = await params
  return {
    title: words.themes.one(wordOf(themes, value)),
    alternates: { canonical: pathTo.theme(value) },
  }
}

export default async function Page({ params }: Props) {
  const { size, value } = await params
  if (!isTheme(value)) notFound()
  const { payload } = await publicSite()
  const { matters } = await catalogueOf(payload)
  return (
    <ListPage
      size={size}
      path={pathTo.theme(value)}
      eyebrow={words.themes.title}
      title={words.themes.one(wordOf(themes, value))}
      matters={matters.filter((matter) => matter.themes.includes(value))}
    />
  )
}
