import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { announcesChanges } from '@/access/campaigns'
import { changeFaults } from '@/domain/catalogue/campaigns/changeFaults'
import type { ArticleChange, ChangeKind, LawChange } from '@/domain/catalogue/campaigns/lawChange'
import type { PlainDate } from '@/domain/platform/plainDate'
import { campaignText as say } from '@/i18n/campaigns'
import type { Law, User } from '@/payload-types'
import { nativeCollection, sessionOf } from '../../platform/nativeCollection'
import { Refusal } from '../../refusal'
import { requirePerson } from '../../requirePerson'
import { knownLaw, lawById } from './knownLaw'

/** A change of a law, as a person enters it. */
export interface LawChangeInput {
  /** Id of the law. */
  law: string
  kind: ChangeKind
  from: string
  source: string
  articles: readonly ArticleChange[]
  /** Id of the law in the place of a whole law. */
  successor?: string
}

/**
 * Who announces a change.
 * @throws Refusal 401, 403
 */
export function announcingPerson(req: PayloadRequest): User {
  const person = requirePerson(req)
  if (!announcesChanges(person)) throw new Refusal({ kind: 'forbidden', message: say.notYours })
  return person
}

/** From when the latest revision of a law as a whole holds that was announced. */
async function revisionOf(req: PayloadRequest, lawId: string): Promise<PlainDate | undefined> {
  const latest = await nativeCollection<{ from: PlainDate }>(req.payload, 'campaigns').findOne(
    { law: new ObjectId(lawId), kind: 'amended', 'articles.0': { $exists: false } } as object,
    { session: await sessionOf(req), sort: { from: -1 }, projection: { from: 1 } },
  )
  return latest?.from
}

/**
 * The law and the change of it, checked.
 * @throws Refusal 404 for an unknown law, 400 with every fault and its field
 */
export async function readChange(
  req: PayloadRequest,
  input: LawChangeInput,
): Promise<{ law: Law; change: LawChange }> {
  const law = await lawById(req, input.law)
  if (!law) throw new Refusal({ kind: 'not-found', message: say.unknownLaw })
  const successor = input.successor ? await lawById(req, input.successor) : null
  const change: LawChange = {
    kind: input.kind,
    from: input.from.trim(),
    source: input.source.trim(),
    articles: input.articles.map(({ number, newText, replacedBy }) => ({
      number: number.trim(),
      ...(newText ? { newText: newText.trim() } : {}),
      ...(replacedBy ? { replacedBy: replacedBy.trim() } : {}),
    })),
    ...(successor ? { successor: knownLaw(successor) } : {}),
  }
  const revisedOn = await revisionOf(req, law.id)
  const faults = changeFaults({ ...knownLaw(law), ...(revisedOn ? { revisedOn } : {}) }, change)
  const [first] = faults
  if (!first) return { law, change }
  const message = faults.length === 1 ? first.message : say.faulty(faults.length)
  throw new Refusal({ kind: 'invalid', message, reasons: faults })
}
