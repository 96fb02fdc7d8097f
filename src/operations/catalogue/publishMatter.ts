import type { LawStanding } from '@/domain/catalogue/rules'
import { stageAfter } from '@/domain/catalogue/lifecycle'
import { plainDateOf } from '@/domain/platform/plainDate'
import { catalogueText as say } from '@/i18n/catalogueText'
import type { Edition, Matter } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { Refusal } from '../refusal'
import { inTransaction } from '../transaction'
import { catalogueChanged } from './catalogueChanged'
import { editionDraft } from './editionDraft'
import { issueEdition } from './issueEdition'
import { matterForCommand, matterTaking, refuseDenied, type CommandInput } from './matterForCommand'
import { passGate, type PassedGate } from './publishGate'
import { writeDraft, writePublished } from './writeMatter'

/** What publishing did. */
export type Published =
  | { action: 'issued'; matter: Matter; edition: Edition }
  /** Nothing printed changed: the record is published, the edition on the walls holds. */
  | { action: 'unchanged'; matter: Matter; edition: Edition }
  /** It takes effect by itself at 00:00 of a later day. */
  | { action: 'scheduled'; matter: Matter; on: string }

export interface PublishInput extends CommandInput {
  now: Date
  /** For bulk: how all laws stand, and one refresh of the public pages at the end by the caller. */
  laws?: readonly LawStanding[]
  isPartOfMany?: boolean
}

/** Whoever came second finds the same sheet published: that is what they wanted. */
async function publishedMeanwhile(
  { req }: PublishInput,
  matter: Matter,
  passed: PassedGate,
): Promise<Published | null> {
  if (matter._status !== 'published') return null
  const { previous } = await editionDraft({ req, matterId: matter.id, content: passed.content })
  return previous?.fingerprint === passed.edition.fingerprint && !previous.withdrawnOn
    ? { action: 'unchanged', matter, edition: previous }
    : null
}

async function writeAll(input: PublishInput, seen: Matter, passed: PassedGate): Promise<Published> {
  const { req, now } = input
  const { matter, standing } = await matterForCommand(input)
  if (matter.updatedAt !== seen.updatedAt) {
    const done = await publishedMeanwhile(input, matter, passed)
    if (done) return done
    throw new Refusal({ kind: 'conflict', message: say.stale(say.someone) })
  }
  const command = seen.effectiveOn && seen.effectiveOn > plainDateOf(now) ? 'schedule' : 'publish'
  refuseDenied(command, standing)
  const stage = stageAfter(command, standing.stage)
  const { id, code } = matter
  await recordAudit({ req, action: 'matter-published', subject: `事项 ${code}`, subjectId: id })
  if (command === 'schedule') {
    const saved = await writeDraft(req, { id, name: 'publishMatter', data: { stage } })
    return { action: 'scheduled', matter: saved, on: matter.effectiveOn ?? '' }
  }
  const { layout, edition: draft } = passed
  const edition = layout
    ? await issueEdition({ req, matter, passed: { ...passed, layout }, now })
    : draft.previous
  const saved = await writePublished(req, {
    id,
    name: 'publishMatter',
    data: {
      stage,
      currentEdition: edition?.id,
      changeNote: null,
      returnReason: null,
      withdrawnReason: null,
    },
  })
  if (!input.isPartOfMany) await catalogueChanged({ req })
  if (!edition) throw new Error('published without an edition')
  return { action: layout ? 'issued' : 'unchanged', matter: saved, edition }
}

/**
 * 发布: the latest draft passes the gate, is measured, and becomes the published record; an immutable
 * edition is issued unless nothing printed changed. With an effective date in the future it is
 * scheduled instead, and this same operation publishes it on that day. Two at once, or a double
 * click, issue one edition.
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
