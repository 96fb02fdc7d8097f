import { type ReactElement, createElement } from 'react'
import type { CasePaper } from '@/domain/casework/papers/build'
import { sayDate } from '@/domain/platform/plainDate'
import { appointmentPaperWords, handoverWords } from '@/i18n/casePapers'
import { projectPages } from '@/i18n/projects'
import { orderPaperWords } from '@/i18n/supervision'
import { trainingPaperWords } from '@/i18n/trainingPapers'
import { withPage } from '../chromium/browser'
import { addStyle, showContent } from '../chromium/page'
import type { Printed } from '../documents'
import { toHtml } from '../markup'
import { finishPdf } from '../pdf/finish'
import { printPage } from '../render'
import { type AppointmentDocument, AppointmentList, AppointmentSlips } from './Appointment'
import { Extension, Resumption, Suspension } from './Clock'
import { Consent } from './Consent'
import { Completion, RefusalNotice } from './Decisions'
import { Delivery } from './Delivery'
import { fitCasePapers } from './fit'
import { Handover } from './Handover'
import { leaveRoomForRare } from './handwritten'
import { HandoverList, type HandoverListDocument } from './HandoverList'
import { Notice } from './Notice'
import type { PaperPlace } from './parts'
import { type ProjectDocument, ProjectTimeline } from './ProjectTimeline'
import { Receipt } from './Receipt'
import { type OrderDocument, SupervisionOrder } from './SupervisionOrder'
import { caseStyles } from './styles'
import { InvitationList, SignInList, type TrainingListDocument } from './TrainingList'

export type { AppointmentDocument } from './Appointment'
export type { HandoverListDocument } from './HandoverList'
export type { PaperPlace } from './parts'
export type { ProjectDocument } from './ProjectTimeline'
export type { OrderDocument } from './SupervisionOrder'
export type { TrainingListDocument } from './TrainingList'

/** A paper of a case to be printed. */
export interface CasePaperDocument {
  paper: CasePaper
  place: PaperPlace
  /** The captured signature of a consent, as a `data:image/png` address. */
  signature?: string
}

function elementOf({ paper, place, signature }: CasePaperDocument): ReactElement {
  switch (paper.kind) {
    case 'receipt':
      return createElement(Receipt, { paper, place })
    case 'consent':
      return createElement(Consent, { paper, place, signature })
    case 'notice':
    case 'supplement':
      return createElement(Notice, { paper, place })
    case 'handover':
      return createElement(Handover, { paper, place })
    case 'suspension':
      return createElement(Suspension, { paper, place })
    case 'resumption':
      return createElement(Resumption, { paper, place })
    case 'extension':
      return createElement(Extension, { paper, place })
    case 'refusal':
      return createElement(RefusalNotice, { paper, place })
    case 'completion':
      return createElement(Completion, { paper, place })
    case 'delivery':
      return createElement(Delivery, { paper, place })
  }
}

async function print(element: ReactElement, title: string, date: string): Promise<Printed> {
  const html = await leaveRoomForRare(toHtml(element))
  const bytes = await withPage(async (page) => {
    await showContent(page, html, title)
    await addStyle(page, caseStyles)
    await fitCasePapers(page)
    return printPage(page)
  })
  return finishPdf(bytes, date)
}

/**
 * Prints a paper of a case: one page in the largest type that fits, more only when there is more to say.
 * @returns the PDF, tagged, with embedded fonts, title and language
 */
export const printCasePaper = (document: CasePaperDocument): Promise<Printed> => {
  const { title, number, on } = document.paper
  return print(elementOf(document), `${title} ${number}`, on)
}

/** Prints what a station passed on in a day, a list for each receiver. */
export const printHandoverList = (document: HandoverListDocument): Promise<Printed> =>
  print(
    createElement(HandoverList, document),
    `${handoverWords.list} ${document.station.name} ${sayDate(document.on)}`,
    document.on,
  )

/** Prints whom to call about an appointment, or a slip to cut for each citizen. */
export function printAppointment(
  kind: 'list' | 'slips',
  document: AppointmentDocument,
): Promise<Printed> {
  const { matterName, slot } = document
  const paper = kind === 'list' ? AppointmentList : AppointmentSlips
  return print(
    createElement(paper, document),
    `${appointmentPaperWords[kind]} ${matterName}`,
    slot.date,
  )
}

/** Prints a supervision order, with room for the reply while there is none. */
export const printSupervisionOrder = (document: OrderDocument): Promise<Printed> =>
  print(
    createElement(SupervisionOrder, document),
    `${orderPaperWords.title} ${document.number}`,
    document.orderedOn,
  )

/** Prints the timeline of a project across A4, on as many pages as its steps need. */
export const printProject = (document: ProjectDocument): Promise<Printed> =>
  print(
    createElement(ProjectTimeline, document),
    projectPages.printTitle(document.name),
    document.today,
  )

/** Prints the list to sign in to a training session, or the list of who was invited. */
export const printTrainingList = (
  kind: 'sign-in' | 'invitations',
  document: TrainingListDocument,
): Promise<Printed> =>
  print(
    createElement(kind === 'sign-in' ? SignInList : InvitationList, document),
    `${trainingPaperWords[kind]} ${document.title}`,
    document.date,
  )
