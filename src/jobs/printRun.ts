import type { TaskConfig } from 'payload'

/**
 * Prints a kit or the county's book. One at a time a worker, in a queue of its own, so that a long
 * one holds up no mail. The printer is loaded when there is something to print.
 */
export const printRunTask: TaskConfig<{ input: { runId: string }; output: object }> = {
  slug: 'print-run',
  retries: 0,
  inputSchema: [{ name: 'runId', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    const { runPrintRun } = await import('@/operations/catalogue/runPrintRun')
    await runPrintRun({ payload: req.payload, runId: input.runId, now: () => new Date() })
    return { output: {} }
  },
}
