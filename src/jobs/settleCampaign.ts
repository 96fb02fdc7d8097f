import type { TaskConfig } from 'payload'

/** Writes the items of a large campaign after its announcement, or lets go of them after it was closed. */
export const settleCampaignTask: TaskConfig<{ input: { campaignId: string }; output: object }> = {
  slug: 'settle-campaign',
  retries: 3,
  inputSchema: [{ name: 'campaignId', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    const { settleCampaign } = await import('@/operations/catalogue/campaigns/settleCampaign')
    const { campaignId } = input
    await settleCampaign({ payload: req.payload, campaignId, now: new Date() })
    return { output: {} }
  },
}
