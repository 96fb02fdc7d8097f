import type { PayloadRequest } from 'payload'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { errorsOf, type LawStanding } from '@/domain/catalogue/rules'
import { plainDateOf } from '@/domain/platform/plainDate'
import { catalogueText as say } from '@/i18n/catalogueText'
import type { Edition, Matter } from '@/payload-types'
import { Refusal, type Reason } from '../refusal'
import { checkDraft } from './checkDraft'
import { editionDraft, type EditionDraft } from './editionDraft'
import { measureMatter } from './measureMatter'

/** A draft that may be published, with what its edition will bear. */
export interface PassedGate {
  content: MatterContent
  edition: EditionDraft
  /** Absent when no edition is due. */
  layout?: Edition['layout']
}

function refuseAll(reasons: Reason[]): void {
  if (reasons.length === 0) return
  const list = reasons.map(({ message }) => message).join('')
  throw new Refusal({
    kind: 'invalid',
    message: `${say.notPublishable(reasons.length)}${list}`,
    reasons,
  })
}

/**
 * The gate at publishing (§二(三)1): every consistency rule, the change note from the second edition on
 * when something printed changes, and both sizes measured in the browser. Runs before the
 * transaction, because measuring takes its time.
 * @param laws of the whole library, when many matters are published at once
 * @throws Refusal that lists every reason with its field
 */
export async function passGate({
  req,
  matter,
  now,
  laws,
}: {
  req: PayloadRequest
  matter: Matter
  now: Date
  laws?: readonly LawStanding[]
}): Promise<PassedGate> {
  const { payload } = req
  const today = plainDateOf(now)
  const { content, findings } = await checkDraft({ payload, matter, now, laws })
  const reasons: Reason[] = errorsOf(findings).map(({ message, path, code }) => ({
    message,
    path,
    code,
  }))
  const edition = await editionDraft({ req, matter, content, today })
  if (edition.changes.length > 0 && !matter.changeNote?.trim()) {
    const path = 'changeNote'
    reasons.push({ message: say.changeNoteMissing, path, code: 'change-note-missing' })
  }
  refuseAll(reasons)
  const { plan, number } = edition
  if (plan.kind !== 'issue') return { content, edition }
  const day = plan.holdsFrom
  return { content, edition, layout: await measureMatter(payload, { content, number, day }) }
}
