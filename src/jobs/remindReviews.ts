import type { TaskConfig } from 'payload'

/** Looks every ten minutes whether the morning's reminders of reviews are to go out. */
export const remindReviewsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'remind-reviews',
  retries: 0,
  schedule: [{ cron: '6-59/10 * * * *', queue: 'catalogue' }],
  handler: async ({ req }) => {
    const { remindReviews } = await import('@/operations/catalogue/review/remindReviews')
    await remindReviews({ payload: req.payload, now: new Date() })
    return { output: {} }
  },
}
