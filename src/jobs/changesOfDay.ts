import type { TaskConfig } from 'payload'

/** Carries out closings, moves and mergers whose day has come: at midnight, and later if the worker was away. */
export const changesOfDayTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'changes-of-day',
  retries: 0,
  schedule: [{ cron: '*/10 * * * *', queue: 'network' }],
  handler: async ({ req }) => {
    const { changesOfDay } = await import('@/operations/network/scheduled/changesOfDay')
    await changesOfDay({ payload: req.payload, now: new Date() })
    return { output: {} }
  },
}
