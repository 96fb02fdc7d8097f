import type { DefaultServerCellComponentProps } from 'payload'
import { accountName } from '@/queries/platform/accountName'

/** In the audit trail: what it was done to. An account is shown by its name, which the trail itself does not keep. */
export async function AuditSubject({
  cellData,
  rowData,
  payload,
}: DefaultServerCellComponentProps) {
  const [subject, id] = [String(cellData ?? ''), String(rowData.subjectId ?? '')]
  const isAccount = subject === '账号' && /^[\da-f]{24}$/.test(id)
  const name = isAccount ? await accountName(payload, id) : null
  return <span>{name ? `${subject}：${name}` : subject || '—'}</span>
}
