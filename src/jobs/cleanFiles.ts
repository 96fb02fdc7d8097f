import type { TaskConfig } from 'payload'
import { cleanFiles } from '@/operations/casework/files/cleanFiles'

/** Erases removed files of cases and leftovers of cut-off uploads; each night. */
export const cleanFilesTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'clean-files',
  retries: 0,
  schedule: [{ cron: '0 4 * * *', queue: 'upkeep' }],
  handler: async ({ req }) => {
    const cleaned = await cleanFiles({ payload: req.payload, now: new Date() })
    req.payload.logger.info(cleaned, 'removed files of cases were erased')
    return { output: {} }
  },
}
