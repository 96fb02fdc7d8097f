import type { TaskConfig } from 'payload'

/** Each minute: what takes effect or ends by its date switches at 00:00 of the county. */
export const switchEditionsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'switch-editions',
  retries: 0,
  schedule: [{ cron: '* * * * *', queue: 'catalogue' }],
  handler: async ({ req }) => {
    const { switchEditions } = await import('@/operations/catalogue/switchEditions')
    await switchEditions({ payload: req.payload, now: new Date() })
    return { output: {} }
  },
}
