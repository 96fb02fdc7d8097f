import type { TaskConfig } from 'payload'

/** Looks every ten minutes whether the morning's message on due and late cases is to go out. */
export const tellDueCasesTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'tell-due-cases',
  retries: 0,
  schedule: [{ cron: '*/10 * * * *', queue: 'due-cases' }],
  handler: async ({ req }) => {
    const { tellDueCases } = await import('@/operations/casework/tellDueCases')
    await tellDueCases({ payload: req.payload, now: new Date() })
    return { output: {} }
  },
}
