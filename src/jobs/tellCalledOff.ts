import type { TaskConfig } from 'payload'

/** Tells whoever printed an edition ahead that it was called off. */
export const tellCalledOffTask: TaskConfig<{ input: { edition: string }; output: object }> = {
  slug: 'tell-called-off',
  retries: 3,
  inputSchema: [{ name: 'edition', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    const { tellCalledOff } = await import('@/operations/catalogue/tellCalledOff')
    await tellCalledOff({ payload: req.payload, editionId: input.edition, now: new Date() })
    return { output: {} }
  },
}
