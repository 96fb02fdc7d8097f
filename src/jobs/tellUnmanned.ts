import type { TaskConfig } from 'payload'

/** Every five minutes: the town is told of stations where nobody is on duty during opening hours. */
export const tellUnmannedTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'tell-unmanned',
  retries: 0,
  schedule: [{ cron: '*/5 * * * *', queue: 'watch' }],
  handler: async ({ req }) => {
    const { tellUnmanned } = await import('@/operations/network/rota/tellUnmanned')
    await tellUnmanned({ payload: req.payload, now: new Date() })
    return { output: {} }
  },
}
