import type { TaskConfig } from 'payload'

/** Looks every ten minutes whether the morning's line on stale sheets is to go out. */
export const tellRecallsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'tell-recalls',
  retries: 0,
  schedule: [{ cron: '2-59/10 * * * *', queue: 'walls' }],
  handler: async ({ req }) => {
    const { tellRecalls } = await import('@/operations/catalogue/recall/tellRecalls')
    await tellRecalls({ payload: req.payload, now: new Date() })
    return { output: {} }
  },
}
