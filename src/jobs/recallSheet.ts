import type { TaskConfig } from 'payload'

/** Looks which hanging sheets of a matter hold no more, after another edition came into force or none is. */
export const recallSheetTask: TaskConfig<{ input: { matter: string }; output: object }> = {
  slug: 'recall-sheet',
  retries: 3,
  inputSchema: [{ name: 'matter', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    const { markPostings } = await import('@/operations/catalogue/recall/markPostings')
    await markPostings({ payload: req.payload, matterId: input.matter, now: new Date() })
    return { output: {} }
  },
}
