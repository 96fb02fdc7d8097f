import type { TaskConfig } from 'payload'

/** Each hour of the working day: supervision orders for legs that have been late long enough. */
export const raiseOrdersTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'raise-orders',
  retries: 0,
  schedule: [{ cron: '10 0-10 * * *', queue: 'watch' }],
  handler: async ({ req }) => {
    const { raiseDueOrders } = await import('@/operations/casework/supervision/raiseDueOrders')
    const raised = await raiseDueOrders({ payload: req.payload, now: new Date() })
    if (raised > 0) req.payload.logger.info({ raised }, 'supervision orders were raised')
    return { output: {} }
  },
}
