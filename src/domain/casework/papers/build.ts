import {
  type CompletionPaper,
  type DeliveryPaper,
  type ExtensionPaper,
  type RefusalPaper,
  type ResumptionPaper,
  type SuspensionPaper,
  completionPaper,
  deliveryPaper,
  extensionPaper,
  refusalPaper,
  resumptionPaper,
  suspensionPaper,
} from './decisions'
import type { PaperEntry, PaperKind } from './kinds'
import {
  type ConsentPaper,
  type HandoverPaper,
  type NoticePaper,
  consentPaper,
  handoverPaper,
  noticePaper,
} from './notices'
import { type ReceiptPaper, receiptPaper } from './receipt'
import type { PaperSource } from './source'

/** A paper of a case as plain data. */
export type CasePaper =
  | ReceiptPaper
  | ConsentPaper
  | NoticePaper
  | HandoverPaper
  | SuspensionPaper
  | ResumptionPaper
  | ExtensionPaper
  | RefusalPaper
  | CompletionPaper
  | DeliveryPaper

const builders: Record<PaperKind, (source: PaperSource, entry: PaperEntry) => CasePaper> = {
  receipt: receiptPaper,
  consent: consentPaper,
  notice: (source, entry) => noticePaper(source, entry, 'notice'),
  supplement: (source, entry) => noticePaper(source, entry, 'supplement'),
  handover: handoverPaper,
  suspension: suspensionPaper,
  resumption: resumptionPaper,
  extension: extensionPaper,
  refusal: refusalPaper,
  completion: completionPaper,
  delivery: deliveryPaper,
}

/**
 * What a paper says, from the events of the case and the edition under which it was taken.
 * @param entry one of `papersOf(source.events)`
 */
export const buildPaper = (source: PaperSource, entry: PaperEntry): CasePaper =>
  builders[entry.kind](source, entry)
