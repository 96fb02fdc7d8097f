import type { TaskConfig } from 'payload'
import { cleanImports } from '@/operations/catalogue/cleanImports'

/** Clears away the rows of old imports and forgotten previews; each night. */
export const cleanImportsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'clean-imports',
  retries: 0,
  schedule: [{ cron: '40 3 * * *', queue: 'upkeep' }],
  handler: async ({ req }) => {
    const cleaned = await cleanImports({ payload: req.payload, now: new Date() })
    req.payload.logger.info(cleaned, 'old imports were cleared away')
    return { output: {} }
  },
}
