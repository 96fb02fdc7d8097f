import type { Payload } from 'payload'
import type { PlainDate } from '@/domain/platform/plainDate'
import {
  type CertificateVerdict,
  certificateVerdict,
  maskedHolder,
} from '@/domain/training/certificate'
import type { Matter, Station } from '@/payload-types'

/** A certificate as anybody may see it. */
export interface CheckedCertificate {
  verdict: CertificateVerdict
  /** Family name, the rest masked. */
  holder: string
  station: string | null
  course: string
  matters: string[]
  trainedOn: PlainDate
}

/**
 * The certificate with a number, also one that was withdrawn and replaced.
 * @param number as `readCertificateNumber` gives it
 * @returns null when no certificate bears the number
 */
export async function checkedCertificate(
  payload: Payload,
  { number, today }: { number: string; today: PlainDate },
): Promise<CheckedCertificate | null> {
  const { docs } = await payload.find({
    collection: 'training-records',
    where: {
      or: [
        { certificate: { equals: number } },
        { 'formerCertificates.number': { equals: number } },
      ],
    },
    populate: { stations: { name: true }, matters: { name: true }, users: {} },
    limit: 1,
    pagination: false,
    depth: 1,
    overrideAccess: true,
  })
  const [record] = docs
  if (!record) return null
  const former = record.formerCertificates?.find((one) => one.number === number)
  return {
    verdict: certificateVerdict(
      {
        withdrawnOn: former?.withdrawnOn ?? record.withdrawnOn ?? null,
        expiresOn: record.expiresOn ?? null,
      },
      today,
    ),
    holder: maskedHolder(record.name),
    station: (record.station as Station | null | undefined)?.name ?? null,
    course: record.courseName,
    matters: (record.matters ?? []).flatMap(({ matter }) => (matter as Matter | null)?.name ?? []),
    trainedOn: record.trainedOn,
  }
}
