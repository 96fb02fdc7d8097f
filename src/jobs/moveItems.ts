import type { TaskConfig } from 'payload'

/** Sets right what a change of a law asks of a matter, after the matter was saved, published or withdrawn. */
export const moveItemsTask: TaskConfig<{
  input: { matterId: string; happened: string; at: string }
  output: object
}> = {
  slug: 'move-items',
  retries: 3,
  inputSchema: [
    { name: 'matterId', type: 'text', required: true },
    { name: 'happened', type: 'text', required: true },
    { name: 'at', type: 'text', required: true },
  ],
  handler: async ({ input, req }) => {
    const { followMatter } = await import('@/operations/catalogue/campaigns/followMatter')
    const { matterId, happened, at } = input
    await followMatter({
      payload: req.payload,
      matterId,
      happened: happened === 'saved' || happened === 'published' ? happened : 'moved',
      at: new Date(at),
      now: new Date(),
    })
    return { output: {} }
  },
}
