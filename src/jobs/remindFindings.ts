import type { TaskConfig } from 'payload'

/** Looks every ten minutes whether the morning's reminders of findings on the ten things are to go out. */
export const remindFindingsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'remind-findings',
  retries: 0,
  schedule: [{ cron: '4-59/10 * * * *', queue: 'network' }],
  handler: async ({ req }) => {
    const { remindFindings } = await import('@/operations/network/standard/remindFindings')
    await remindFindings({ payload: req.payload, now: new Date() })
    return { output: {} }
  },
}
