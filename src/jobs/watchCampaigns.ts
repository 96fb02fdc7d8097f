import type { TaskConfig } from 'payload'

/** Every ten minutes: texts that take effect, items that moved elsewhere, and the morning's reminders. */
export const watchCampaignsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'watch-campaigns',
  retries: 0,
  schedule: [{ cron: '*/10 * * * *', queue: 'changes' }],
  handler: async ({ req }) => {
    const { watchCampaigns } = await import('@/operations/catalogue/campaigns/watchCampaigns')
    await watchCampaigns({ payload: req.payload, now: new Date() })
    return { output: {} }
  },
}
