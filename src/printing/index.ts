/**
 * From a document's plain data to HTML and PDF. No database, no Payload. Every print function takes one
 * `…Document` (see documents.ts) and starts the warm browser when it is not running yet.
 */
export type * from './documents'
export type { SheetProps } from './sheet/Sheet'
export type { BrowserHealth } from './chromium/browser'
export { browserHealth, closeBrowser } from './chromium/browser'
export { measureSheet, printSheet, SheetDoesNotFit, renderSheetHtml, sheetTitle } from './sheets'
export {
  printCards,
  printDoorPlate,
  printGuide,
  printNoticeForm,
  printPoster,
  printRegister,
  printStationCard,
} from './papers'
export { printBook, printKit } from './bound'
export { Sheet } from './sheet/Sheet'
export { sheetStyles } from './sheet/styles'
export { measureSheetPage } from './measure'
export { addressOf } from './sheet/address'
export { templateVersion } from './version'
export type {
  AppointmentDocument,
  CasePaperDocument,
  HandoverListDocument,
  PaperPlace,
  ProjectDocument,
  TrainingListDocument,
} from './casework'
export {
  printAppointment,
  printCasePaper,
  printHandoverList,
  printProject,
  printSupervisionOrder,
  printTrainingList,
} from './casework'
export type { CertificateDocument, TranscriptDocument } from './training'
export { printCertificate, printTranscript } from './training'
export type { RotaDocument } from './network'
export { printRotaMonth } from './network'
export type { ComparisonDocument } from './catalogue'
export { printComparison } from './catalogue'
