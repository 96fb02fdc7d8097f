import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { getPayload, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { countyOf } from '@/queries/platform/settings'
import { importMap } from './admin/importMap.js'
import './admin.css'
import './imports.css'
import './notice.css'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap })
}

/** The admin's document, in the county's colour. The two colours are checked hexadecimal text. */
export default async function Layout({ children }: { children: ReactNode }) {
  const { accent, tint } = await countyOf(await getPayload({ config }))
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      <style>{`:root:root { --daiban-accent: ${accent}; --daiban-tint: ${tint} }`}</style>
      {children}
    </RootLayout>
  )
}
