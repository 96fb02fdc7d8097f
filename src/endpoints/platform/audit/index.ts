import type { Endpoint } from 'payload'
import { hasRole, personOf } from '@/access/roles'
import { respond } from '@/endpoints/respond'
import { recordAudit } from '@/operations/platform/audit'
import { verifyAuditChain } from '@/operations/platform/verifyAuditChain'
import { Refusal } from '@/operations/refusal'

/** `POST /api/audit-events/verify`: checks the whole trail, for the audit administrator. */
export const auditEndpoints: Endpoint[] = [
  {
    path: '/verify',
    method: 'post',
    handler: (req) =>
      respond(async () => {
        if (!hasRole(personOf(req), 'audit-administrator')) {
          throw new Refusal({ kind: 'forbidden', message: '只有审计管理员能校验审计记录。' })
        }
        const verdict = await verifyAuditChain(req.payload)
        const detail = verdict.isWhole ? '完整' : `发现 ${verdict.faults.length} 处问题`
        await recordAudit({ req, action: 'audit-verified', detail })
        return Response.json(verdict)
      }, req.payload.logger),
  },
]
