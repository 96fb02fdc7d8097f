import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getPayload } from 'payload'
import { isSetUpOpen } from '@/operations/platform/setUp'
import { importMap } from '../importMap.js'

interface Props {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<{ [key: string]: string | string[] }>
}

export const generateMetadata = ({ params, searchParams }: Props): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

/** Payload's own page for a first user asks for no code: ours stands before it. */
export default async function Page({ params, searchParams }: Props) {
  if (await isSetUpOpen(await getPayload({ config }))) redirect('/setup')
  return RootPage({ config, importMap, params, searchParams })
}
