import type { TaskConfig } from 'payload'

/** Tells the stations of an urgent recall. */
export const tellUrgentRecallTask: TaskConfig<{ input: { recall: string }; output: object }> = {
  slug: 'tell-urgent-recall',
  retries: 3,
  inputSchema: [{ name: 'recall', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    const { tellUrgentRecall } = await import('@/operations/catalogue/recall/tellUrgentRecall')
    await tellUrgentRecall({ payload: req.payload, recallId: input.recall, now: new Date() })
    return { output: {} }
  },
}
