import type { LawStanding } from '@/domain/catalogue/rules'
import { plainDateOf } from '@/domain/platform/plainDate'
import { catalogueText as say } from '@/i18n/catalogueText'
import type { Edition, Matter } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { Refusal } from '../refusal'
import { inTransaction } from '../transaction'
import { callOffNext } from './callOffNext'
import { catalogueChanged } from './catalogueChanged'
import { editionDraft } from './editionDraft'
import { endEdition, issueEdition } from './issueEdition'
import { matterForCommand, matterTaking, refuseDenied, type CommandInput } from './matterForCommand'
import { passGate, type PassedGate } from './publishGate'
import { recallSheet } from './recall/recallSheet'
import { writeDraft, writePublished, writeStanding } from './writeMatter'

/** What publishing did. */
export type Published =
  | { action: 'issued'; matter: Matter; edition: Edition }
  /** The edition that was issued ahead took effect. */
  | { action: 'switched'; matter: Matter; edition: Edition }
  /** Nothing printed changed: the record is published, the edition on the walls holds. */
  | { action: 'unchanged'; matter: Matter; edition: Edition }
  /**
   * It takes effect by itself at 00:00 of a later day; the edition is issued already, so that it can be
   * printed, unless nothing printed changes.
   */
  | { action: 'scheduled'; matter: Matter; on: string; edition: Edition | null }

export interface PublishInput extends CommandInput {
  now: Date
  /** For bulk: how all laws stand, and one refresh of the public pages at the end by the caller. */
  laws?: readonly LawStanding[]
  isPartOfMany?: boolean
}

/** Whoever came second finds the same sheet published or scheduled: that is what they wanted. */
async function doneMeanwhile(
  { req, now }: PublishInput,
  matter: Matter,
  passed: PassedGate,
): Promise<Published | null> {
  const { fingerprint } = passed.edition
  const today = plainDateOf(now)
  const { previous, coming, plan } = await editionDraft({
    req,
    matter,
    content: passed.content,
    today,
  })
  if (matter.stage === 'scheduled' && plan.kind === 'coming' && coming) {
    return { action: 'scheduled', matter, on: matter.effectiveOn ?? '', edition: coming }
  }
  if (matter._status !== 'published' || previous?.withdrawnOn) return null
  return previous && previous.fingerprint === fingerprint
    ? { action: 'unchanged', matter, edition: previous }
    : null
}

/** The edition that the plan names, issued when it is not there yet; what it replaces is called off. */
async function plannedEdition(
  { req, now }: PublishInput,
  matter: Matter,
  passed: PassedGate,
): Promise<Edition | null> {
  const { plan, coming, previous } = passed.edition
  if (plan.kind === 'coming') return coming
  if (plan.callsOff) await callOffNext({ req, matter, now })
  if (plan.kind === 'keep' || !passed.layout) return previous
  const { holdsFrom } = plan
  return issueEdition({ req, matter, passed: { ...passed, layout: passed.layout }, holdsFrom, now })
}

/** The draft waits for its day, its edition issued. */
async function schedule(
  input: PublishInput,
  matter: Matter,
  passed: PassedGate,
): Promise<Published> {
  const { req } = input
  const { id, effectiveOn } = matter
  const edition = await plannedEdition(input, matter, passed)
  const next = passed.edition.plan.kind === 'keep' ? null : edition
  const nextEdition = next?.id ?? null
  await writeStanding(req, { id, data: { nextEdition } })
  const data = { stage: 'scheduled', nextEdition } as const
  const saved = await writeDraft(req, { id, name: 'publishMatter', data })
  if (!input.isPartOfMany) await catalogueChanged({ req })
  return { action: 'scheduled', matter: saved, on: effectiveOn ?? '', edition: next }
}

const actions = { issue: 'issued', coming: 'switched', keep: 'unchanged' } as const

/** The draft becomes the published record, and its edition the one in force. */
async function putInForce(
  input: PublishInput,
  matter: Matter,
  passed: PassedGate,
): Promise<Published> {
  const { req, now } = input
  const { plan, previous } = passed.edition
  const edition = await plannedEdition(input, matter, passed)
  if (!edition) throw new Error('published without an edition')
  if (previous && previous.id !== edition.id && !previous.withdrawnOn) {
    const on = plan.kind === 'coming' ? edition.holdsFrom : plainDateOf(now)
    await endEdition(req, { edition: previous, on })
  }
  const saved = await writePublished(req, {
    id: matter.id,
    name: 'publishMatter',
    data: {
      stage: 'published',
      currentEdition: edition.id,
      nextEdition: null,
      changeNote: null,
      returnReason: null,
      withdrawnReason: null,
    },
  })
  if (plan.kind !== 'keep') await recallSheet({ req, matterId: matter.id })
  if (!input.isPartOfMany) await catalogueChanged({ req })
  return { action: actions[plan.kind], matter: saved, edition }
}

async function writeAll(input: PublishInput, seen: Matter, passed: PassedGate): Promise<Published> {
  const { req, now } = input
  const { matter, standing } = await matterForCommand(input)
  if (matter.updatedAt !== seen.updatedAt) {
    const done = await doneMeanwhile(input, matter, passed)
    if (done) return done
    throw new Refusal({ kind: 'conflict', message: say.stale(say.someone) })
  }
  const isLater = seen.effectiveOn && seen.effectiveOn > plainDateOf(now)
  refuseDenied(isLater ? 'schedule' : 'publish', standing)
  const { id, code } = matter
  await recordAudit({ req, action: 'matter-published', subject: `事项 ${code}`, subjectId: id })
  return isLater ? schedule(input, matter, passed) : putInForce(input, matter, passed)
}

/**
 * 发布: the latest draft passes the gate, is measured, and becomes the published record; an immutable
 * edition is issued unless nothing printed changed. With an effective date in the future the edition is
 * issued ahead, so that it can be printed, and all else waits: this same operation, at 00:00 of that day, asks
 * the gate again and puts it in force. Two at once, or a double click, issue one edition.
 * @param now decides the day in the county
 * @throws Refusal 400 with every reason and its field, 401, 403, 404, 409; 503 without a browser
 */
export async function publishMatter(input: PublishInput): Promise<Published> {
  const { req, now, laws } = input
  const seen = await matterForCommand(input)
  const isLater = seen.matter.effectiveOn && seen.matter.effectiveOn > plainDateOf(now)
  const { matter } = await matterTaking(isLater ? 'schedule' : 'publish', input)
  const passed = await passGate({ req, matter, now, laws })
  return inTransaction({ req, run: () => writeAll(input, matter, passed) })
}
