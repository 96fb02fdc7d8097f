import type { PayloadRequest } from 'payload'
import { buildPaper } from '@/domain/casework/papers/build'
import {
  type PaperEntry,
  type PaperKind,
  findPaper,
  mayShowWholeNumber,
  papersOf,
} from '@/domain/casework/papers/kinds'
import type { PaperPerson, PaperSource } from '@/domain/casework/papers/source'
import { paperMissing, paperText as say } from '@/i18n/casePapers'
import { printCasePaper } from '@/printing'
import { Refusal } from '../refusal'
import { caseEvents } from './caseEvents'
import { signatureOf } from './files/signature'
import { findCase } from './findCase'
import { papersOfCase } from './paperSource'
import { revealPerson } from './revealPerson'

/** A paper that a person asks for. */
export interface PaperRequest {
  kind: PaperKind
  /** Place of the event among those of the case, from 1; without it the latest is meant. */
  event?: number
  /** Why the whole ID numbers are needed; without it they are masked. */
  reason?: string
}

/** A finished PDF, under the name by which it is saved. */
export interface PrintedPaper {
  pdf: Uint8Array
  fileName: string
}

/**
 * The papers of a case that can be printed now.
 * @throws Refusal 401 or 404
 */
export async function listPapers(req: PayloadRequest, caseId: string): Promise<PaperEntry[]> {
  const found = await findCase(req, caseId)
  return papersOf(await caseEvents(req.payload, found.id, req))
}

/** Applicant and proxy with their whole ID numbers; each is noted in the audit trail with the reason. */
async function withWholeNumbers(
  req: PayloadRequest,
  { caseId, source, reason }: { caseId: string; source: PaperSource; reason: string },
): Promise<PaperSource> {
  const whole = async <Person extends PaperPerson>(
    who: 'applicant' | 'proxy',
    person: Person,
  ): Promise<Person> => {
    const { idNumber } = await revealPerson({ req, caseId, who, reason })
    return { ...person, idNumber }
  }
  const applicant = await whole('applicant', source.applicant)
  const proxy = source.proxy && (await whole('proxy', source.proxy))
  return { ...source, applicant, ...(proxy ? { proxy } : {}) }
}

/**
 * Prints a paper of a case, filled from the case, its events and the edition under which it was taken. It is
 * made anew each time and kept nowhere.
 * @throws Refusal 401, 404; 409 when nothing happened yet that the paper could be about; 400 when whole
 * numbers are asked for on a paper that does not show them, or without a reason of 5 to 200 characters
 */
export async function printPaper({
  req,
  caseId,
  request: { kind, event, reason },
}: {
  req: PayloadRequest
  caseId: string
  request: PaperRequest
}): Promise<PrintedPaper> {
  const found = await findCase(req, caseId)
  if (reason !== undefined && !mayShowWholeNumber(kind)) {
    throw new Refusal({ kind: 'invalid', message: say.notWhole })
  }
  const { source: masked, place } = await papersOfCase(req, found)
  const entry = findPaper(masked.events, { kind, event })
  if (!entry) {
    const isOther = event !== undefined && findPaper(masked.events, { kind }) !== null
    throw new Refusal({
      kind: 'conflict',
      message: isOther ? say.noSuchEvent : paperMissing[kind],
    })
  }
  const source =
    reason === undefined ? masked : await withWholeNumbers(req, { caseId, source: masked, reason })
  const signature = kind === 'consent' ? await signatureOf(req, found.id) : undefined
  const { pdf } = await printCasePaper({ paper: buildPaper(source, entry), place, signature })
  return { pdf, fileName: `${entry.title}-${found.number}.pdf` }
}
