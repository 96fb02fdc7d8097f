import type { TaskConfig } from 'payload'

/** Looks every ten minutes whether the evening's counts of the walls are to be kept. */
export const snapshotWallsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'snapshot-walls',
  retries: 0,
  schedule: [{ cron: '6-59/10 * * * *', queue: 'walls' }],
  handler: async ({ req }) => {
    const { snapshotWalls } = await import('@/operations/catalogue/recall/snapshotWalls')
    await snapshotWalls({ payload: req.payload, now: new Date() })
    return { output: {} }
  },
}
