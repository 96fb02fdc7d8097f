import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { CertificateAnswer } from '@/components/public/CertificateAnswer'
import { SiteFrame } from '@/components/public/SiteFrame'
import { type SizeParams, decoded, pathTo, publicSite } from '@/components/public/site'
import { certificatePage as words } from '@/i18n/certificates'
import { addressOf } from '@/operations/platform/clientAddress'
import { checkCertificate } from '@/operations/training/checkCertificate'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: words.title, robots: { index: false } }

interface Props {
  params: Promise<SizeParams & { number: string }>
}

/** Where the QR code of a certificate leads: whether it holds. Numbers may be tried only so often. */
export default async function CertificatePage({ params }: Props) {
  const { size, number: asked } = await params
  const { payload, county, today } = await publicSite()
  const { status, ...answer } = await checkCertificate(payload, {
    typed: decoded(asked).slice(0, 40),
    address: addressOf({ headers: new Headers(await headers()) }),
    today,
  })
  return (
    <SiteFrame
      size={size}
      path={pathTo.certificate(decoded(asked))}
      status={status}
      section="check"
    >
      <div className="mx-auto max-w-2xl">
        <CertificateAnswer {...answer} county={county} />
      </div>
    </SiteFrame>
  )
}
