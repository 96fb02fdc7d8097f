import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { createLocalReq, getPayload, type Payload } from 'payload'
import { stepAddress } from '@/components/portal/request'
import { adminTitle } from '@/i18n/adminMeta'
import { stepTokenOf } from '@/operations/platform/secondFactor/stepCookie'
import { openLogIn } from '@/operations/platform/secondFactor/steps'
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

/**
 * Payload's own page for a first user asks for no code: ours stands before it. Whoever gave the right
 * password and has more to do is led there, from every page but the log-in itself.
 */
export default async function Page({ params, searchParams }: Props) {
  const payload = await getPayload({ config })
  if (await isSetUpOpen(payload)) redirect('/setup')
  const { segments = [] } = await params
  if (segments[0] !== 'login' && (await isOnTheWay(payload))) {
    redirect(stepAddress(['/admin', ...segments].join('/')))
  }
  return RootPage({ config, importMap, params, searchParams })
}

async function isOnTheWay(payload: Payload): Promise<boolean> {
  const sent = new Headers(await headers())
  const token = stepTokenOf(payload, sent)
  if (!token) return false
  const req = await createLocalReq({ req: { headers: sent } }, payload)
  return (await openLogIn({ req, token, now: new Date() })) !== null
}
