import type { TaskConfig } from 'payload'
import { cleanAssignments } from '@/operations/network/assignment/cleanAssignments'

/** Clears away plans of assignments that nobody agreed to; each night. */
export const cleanAssignmentsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'clean-assignments',
  retries: 0,
  schedule: [{ cron: '45 3 * * *', queue: 'upkeep' }],
  handler: async ({ req }) => {
    const cleaned = await cleanAssignments({ payload: req.payload, now: new Date() })
    req.payload.logger.info({ cleaned }, 'old plans of assignments were cleared away')
    return { output: {} }
  },
}
