import type { TaskConfig } from 'payload'

/** Looks every ten minutes whether the morning's reminders of fact checks are to go out. */
export const remindFactsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'remind-facts',
  retries: 0,
  schedule: [{ cron: '6-59/10 * * * *', queue: 'catalogue' }],
  handler: async ({ req }) => {
    const { remindFacts } = await import('@/operations/catalogue/factCheck/remindFacts')
    await remindFacts({ payload: req.payload, now: new Date() })
    return { output: {} }
  },
}
