import type { TaskConfig } from 'payload'

/** Looks every ten minutes whether the day's posts and departures have taken effect. */
export const postsOfDayTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'posts-of-day',
  retries: 0,
  schedule: [{ cron: '6-59/10 * * * *', queue: 'network' }],
  handler: async ({ req }) => {
    const { postsOfDay } = await import('@/operations/network/people/postsOfDay')
    await postsOfDay({ payload: req.payload, now: new Date() })
    return { output: {} }
  },
}
