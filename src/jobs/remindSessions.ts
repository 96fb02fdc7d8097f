import type { TaskConfig } from 'payload'

/** Looks every ten minutes whether people are to be reminded of tomorrow's training. */
export const remindSessionsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'remind-sessions',
  retries: 0,
  schedule: [{ cron: '*/10 * * * *', queue: 'training' }],
  handler: async ({ req }) => {
    const { remindSessions } = await import('@/operations/training/remindSessions')
    await remindSessions({ payload: req.payload, now: new Date() })
    return { output: {} }
  },
}
