import type { PayloadRequest } from 'payload'
import { projectPages, projectText as say } from '@/i18n/projects'
import { printProject } from '@/printing'
import { projectPage } from '@/queries/casework/projects/projectPage'
import { countyOf } from '@/queries/platform/settings'
import { countyFacts } from '../../catalogue/printFacts'
import { Refusal } from '../../refusal'
import type { PrintedPaper } from '../printPaper'

/**
 * Prints the timeline of a project across A4; nobody's phone is on it.
 * @throws Refusal 401, 404; 409 while there are no steps
 */
export async function printTimeline(
  req: PayloadRequest,
  id: string,
  now: Date,
): Promise<PrintedPaper> {
  const { row, standing, timeline, today } = await projectPage(req, id, now)
  if (!timeline) throw new Refusal({ kind: 'conflict', message: say.noSteps })
  const { pdf } = await printProject({
    name: row.name,
    enterprise: row.enterprise,
    standing,
    timeline,
    today,
    county: countyFacts(await countyOf(req.payload)),
  })
  return { pdf, fileName: `${projectPages.printTitle(row.name)}-${today}.pdf` }
}
