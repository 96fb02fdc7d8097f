import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { CertificateAnswer } from '@/components/public/CertificateAnswer'
import { SiteFrame } from '@/components/public/SiteFrame'
import { type SizeParams, decoded, pathTo, publicSite } from '@/components/public/site'
import { readCertificateNumber } from '@/domain/training/certificateNumber'
import { certificatePage as words } from '@/i18n/certificates'
import { recordText } from '@/i18n/trainingRecordText'
import { takeAttempt } from '@/operations/platform/attempts'
import { addressOf } from '@/operations/platform/clientAddress'
import { Refusal } from '@/operations/refusal'
import { checkedCertificate } from '@/queries/training/checkedCertificate'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: words.title, robots: { index: false } }

interface Props {
  params: Promise<SizeParams & { number: string }>
}

/** What to say to whoever asks too often; null for everyone else. */
async function restingOf(): Promise<string | null> {
  const { payload } = await publicSite()
  const address = addressOf({ headers: new Headers(await headers()) })
  try {
    await takeAttempt(payload, 'certificate by address', address, recordText.tooManyQuestions)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

/** Where the QR code of a certificate leads: whether it holds. Numbers may be tried only so often. */
export default async function CertificatePage({ params }: Props) {
  const { size, number: asked } = await params
  const typed = decoded(asked).slice(0, 40)
  const number = readCertificateNumber(typed)
  const { payload, county, today } = await publicSite()
  const resting = await restingOf()
  const checked = number && !resting ? await checkedCertificate(payload, { number, today }) : null
  return (
    <SiteFrame
      size={size}
      path={pathTo.certificate(decoded(asked))}
      status={checked || resting ? 200 : 404}
      section="check"
    >
      <div className="mx-auto max-w-2xl">
        <CertificateAnswer
          number={number ?? typed}
          checked={checked}
          resting={resting}
          county={county}
        />
      </div>
    </SiteFrame>
  )
}
