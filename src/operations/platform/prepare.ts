import type { Payload } from 'payload'
import { prepareCatalogue } from '../catalogue/catalogueChanged'
import { prepareAssignments } from '../network/assignment/assignmentRows'
import { adoptPosts } from '../network/people/adoptPosts'
import { prepareCaseIndexes } from '../casework/caseIndexes'
import { prepareToldFill } from '../casework/told/toldFill'
import { prepareTrainingIndexes } from '../training/trainingIndexes'
import { prepareMessages } from './messageIndexes'
import { prepareCalendar } from './prepareCalendar'
import { prepareResetCodes } from './resetCodes'
import { prepareSteps } from './secondFactor/steps'
import { prepareSessions } from './sessions'

/** What the program's own rows need in the database; done at every start, and harmless when done. */
export async function preparePlatform(payload: Payload): Promise<void> {
  await prepareSessions(payload)
  await prepareCatalogue(payload)
  await prepareResetCodes(payload)
  await prepareSteps(payload)
  await prepareCaseIndexes(payload)
  await prepareToldFill(payload)
  await prepareTrainingIndexes(payload)
  // A year that is new to the program may move cases: it is entered once they can be found.
  await prepareCalendar(payload)
  await prepareMessages(payload)
  await prepareAssignments(payload)
  await adoptPosts(payload)
}
