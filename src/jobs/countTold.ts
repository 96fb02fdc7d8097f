import type { TaskConfig } from 'payload'

/** Counts once what older cases were told to be missing; queued at the start, until it is done. */
export const countToldTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'count-told',
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 1000 } },
  handler: async ({ req }) => {
    const { countTold } = await import('@/operations/casework/told/countTold')
    await countTold({ payload: req.payload })
    return { output: {} }
  },
}
