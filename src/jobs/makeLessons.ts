import type { TaskConfig } from 'payload'

/** Looks every ten minutes whether a new edition is to become a lesson. */
export const makeLessonsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'make-lessons',
  retries: 0,
  schedule: [{ cron: '*/10 * * * *', queue: 'lessons' }],
  handler: async ({ req }) => {
    const { makeLessons } = await import('@/operations/training/makeLessons')
    await makeLessons({ payload: req.payload, now: new Date() })
    return { output: {} }
  },
}
