import type { TaskConfig } from 'payload'

/** Looks every ten minutes whether the morning's reminders of lessons are to go out. */
export const remindLessonsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'remind-lessons',
  retries: 0,
  schedule: [{ cron: '2-59/10 * * * *', queue: 'lessons' }],
  handler: async ({ req }) => {
    const { remindLessons } = await import('@/operations/training/remindLessons')
    await remindLessons({ payload: req.payload, now: new Date() })
    return { output: {} }
  },
}
