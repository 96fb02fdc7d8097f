import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getPayload } from 'payload'
import { adminTitle } from '@/i18n/adminMeta'
import { isSetUpOpen } from '@/operations/platform/setUp'
import { countyOf } from '@/queries/platform/settings'
import { importMap } from '../importMap.js'

interface Props {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

/** Titles name the county, which Payload's settings, read once at the start, cannot know. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const metadata = await generatePageMetadata({ config, params, searchParams })
  const { name } = await countyOf(await getPayload({ config }))
  const title = String(metadata.title ?? '').replace(adminTitle, `${name}${adminTitle}`)
  return { ...metadata, title }
}

/** Payload's own page for a first user asks for no code: ours stands before it. */
export default async function Page({ params, searchParams }: Props) {
  if (await isSetUpOpen(await getPayload({ config }))) redirect('/setup')
  return RootPage({ config, importMap, params, searchParams })
}
