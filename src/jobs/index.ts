import type { JobsConfig } from 'payload'
import { nobody } from '@/access/roles'
import { changesOfDayTask } from './changesOfDay'
import { cleanAssignmentsTask } from './cleanAssignments'
import { cleanFilesTask } from './cleanFiles'
import { cleanImportsTask } from './cleanImports'
import { cleanPrintsTask } from './cleanPrints'
import { cleanMessagesTask } from './cleanMessages'
import { countToldTask } from './countTold'
import { importRunTask } from './importRun'
import { makeLessonsTask } from './makeLessons'
import { moveDueDatesTask } from './moveDueDates'
import { moveItemsTask } from './moveItems'
import { postsOfDayTask } from './postsOfDay'
import { printRunTask } from './printRun'
import { raiseOrdersTask } from './raiseOrders'
import { recallSheetTask } from './recallSheet'
import { refreshCatalogueTask } from './refreshCatalogue'
import { remindFactsTask } from './remindFacts'
import { remindFindingsTask } from './remindFindings'
import { remindLessonsTask } from './remindLessons'
import { remindReviewsTask } from './remindReviews'
import { remindSessionsTask } from './remindSessions'
import { sealAuditTask } from './sealAudit'
import { sendDigestsTask } from './sendDigests'
import { sendMessageMailTask } from './sendMessageMail'
import { sendResetMailTask } from './sendResetMail'
import { sendWebhookTask } from './sendWebhook'
import { settleCampaignTask } from './settleCampaign'
import { snapshotWallsTask } from './snapshotWalls'
import { switchEditionsTask } from './switchEditions'
import { tellCalledOffTask } from './tellCalledOff'
import { tellDueCasesTask } from './tellDueCases'
import { tellRecallsTask } from './tellRecalls'
import { tellUnmannedTask } from './tellUnmanned'
import { watchCampaignsTask } from './watchCampaigns'
import { tellUrgentRecallTask } from './tellUrgentRecall'

const tasks: JobsConfig['tasks'] = [
  sealAuditTask,
  sendResetMailTask,
  sendMessageMailTask,
  sendDigestsTask,
  sendWebhookTask,
  tellDueCasesTask,
  cleanMessagesTask,
  printRunTask,
  cleanPrintsTask,
  cleanFilesTask,
  importRunTask,
  cleanImportsTask,
  cleanAssignmentsTask,
  refreshCatalogueTask,
  switchEditionsTask,
  raiseOrdersTask,
  moveDueDatesTask,
  makeLessonsTask,
  remindFindingsTask,
  postsOfDayTask,
  remindLessonsTask,
  changesOfDayTask,
  remindSessionsTask,
  remindReviewsTask,
  remindFactsTask,
  tellUnmannedTask,
  moveItemsTask,
  watchCampaignsTask,
  settleCampaignTask,
  recallSheetTask,
  tellCalledOffTask,
  tellRecallsTask,
  tellUrgentRecallTask,
  snapshotWallsTask,
  countToldTask,
]

/** Work that leaves the request: each task calls one operation. Only the worker runs them. */
export const jobs: JobsConfig = {
  tasks,
  access: { run: nobody, queue: nobody, cancel: nobody },
  deleteJobOnComplete: true,
}
