import type { TaskConfig } from 'payload'

/**
 * Moves the due dates of open cases after a notice, in a queue of its own. The operation goes on where a
 * worker that died stopped, and looks once more a minute later.
 */
export const moveDueDatesTask: TaskConfig<{
  input: { moveId: string; isSecondLook?: boolean }
  output: object
}> = {
  slug: 'move-due-dates',
  retries: 0,
  inputSchema: [
    { name: 'moveId', type: 'text', required: true },
    { name: 'isSecondLook', type: 'checkbox' },
  ],
  handler: async ({ input, req }) => {
    const { lookAgain, moveDueDates } = await import('@/operations/casework/calendar/moveDueDates')
    const run = input.isSecondLook ? lookAgain : moveDueDates
    await run({ payload: req.payload, moveId: input.moveId, now: () => new Date() })
    return { output: {} }
  },
}
