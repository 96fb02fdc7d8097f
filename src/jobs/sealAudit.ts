import type { TaskConfig } from 'payload'
import { sealAuditEvents } from '@/operations/platform/sealAuditEvents'

/** Chains the events whose transaction was committed since: within a minute of whatever happened. */
export const sealAuditTask: TaskConfig<'seal-audit'> = {
  slug: 'seal-audit',
  retries: 0,
  schedule: [{ cron: '* * * * *', queue: 'audit' }],
  handler: async ({ req }) => {
    await sealAuditEvents(req.payload)
    return { output: {} }
  },
}
