import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { sealAuditEvents } from '@/operations/platform/sealAuditEvents'

/** The trail is complete and numbered whenever somebody looks at it. */
export const sealBeforeRead: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (operation === 'read' && !(await req.transactionID)) await sealAuditEvents(req.payload)
}

/** Events are written once and never again, by whatever way. */
export const refuseAuditChange: CollectionBeforeChangeHook = ({ data, operation }) => {
  if (operation === 'update') throw new Error('The audit trail is append-only.')
  return data
}
