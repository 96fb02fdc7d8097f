import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PageHeader } from '@/components/ui/PageHeader'
import { CheckForm } from '@/components/public/CheckForm'
import { SiteFrame } from '@/components/public/SiteFrame'
import { type SizeParams, pathTo } from '@/components/public/site'
import { publicText } from '@/i18n/public'

export const dynamic = 'force-dynamic'

const words = publicText.check

export const metadata: Metadata = { title: words.title, alternates: { canonical: '/s' } }

interface Props {
  params: Promise<SizeParams>
  searchParams: Promise<{ code?: string | string[]; at?: string | string[] }>
}

const first = (value?: string | string[]): string =>
  ((Array.isArray(value) ? value[0] : value) ?? '').trim().slice(0, 80)

/** A box for the code off a print; what is typed leads to the answer, without scripts. */
export default async function CheckPage({ params, searchParams }: Props) {
  const { size } = await params
  const query = await searchParams
  const [code, at] = [first(query.code), first(query.at)]
  if (code) redirect(pathTo.check(code) + (at ? `?at=${encodeURIComponent(at)}` : ''))
  return (
    <SiteFrame size={size} path="/s" section="check">
      <div className="mx-auto max-w-3xl">
        <PageHeader title={words.title}>{words.note}</PageHeader>
        <CheckForm />
      </div>
    </SiteFrame>
  )
}
