import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { isRecordId } from '@/domain/platform/recordId'
import type { MatterReport } from '@/payload-types'

/** A report with the names that its page shows. */
export interface ReportView {
  report: MatterReport
  /** Id and code of the matter. */
  matter: string
  code: string
  /** Id. */
  department: string | null
  reporter: string
  station: string
  answerer: string
}

const nameOf = (value: string | { name?: string | null } | null | undefined): string =>
  (typeof value === 'object' ? value?.name : '') ?? ''

/** A report that the person may see, else null. */
export async function reportView(req: PayloadRequest, id: string): Promise<ReportView | null> {
  if (!isRecordId(id)) return null
  const visible = await req.payload.findByID({
    collection: 'matter-reports',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!visible) return null
  const report = await req.payload.findByID({
    collection: 'matter-reports',
    id,
    populate: { matters: { code: true }, users: { name: true }, stations: { name: true } },
    depth: 1,
    overrideAccess: true,
    req,
  })
  const { matter } = report
  return {
    report: visible,
    matter: idOf(matter) ?? '',
    code: (typeof matter === 'object' ? matter.code : '') ?? '',
    department: idOf(report.department),
    reporter: nameOf(report.reportedBy),
    station: nameOf(report.station),
    answerer: nameOf(report.answeredBy),
  }
}
