import type { TaskConfig } from 'payload'

/**
 * Works an import's rows out, or writes them. One at a time a worker, in a queue of its own, so that
 * 2,000 rows hold up no print and no mail. The operation takes up where a worker that died stopped.
 */
export const importRunTask: TaskConfig<{ input: { runId: string }; output: object }> = {
  slug: 'import-run',
  retries: 0,
  inputSchema: [{ name: 'runId', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    const { runImport } = await import('@/operations/catalogue/runImport')
    await runImport({ payload: req.payload, runId: input.runId, now: () => new Date() })
    return { output: {} }
  },
}
