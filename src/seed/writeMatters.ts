import { addMonths, formatISO, parseISO, startOfMonth } from 'date-fns'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { MatterInput } from '@/domain/catalogue/matterContent'
import { plainDateOf } from '@/domain/platform/plainDate'
import { seedText } from '@/i18n/seed'
import { loadMatterLibraries } from '@/operations/catalogue/matterLibraries'
import { publishMany } from '@/operations/catalogue/publishMany'
import { publishMatter } from '@/operations/catalogue/publishMatter'
import { returnMatter } from '@/operations/catalogue/returnMatter'
import { saveMatterInput } from '@/operations/catalogue/saveMatterInput'
import { submitMatter } from '@/operations/catalogue/submitMatter'
import { writeDraft } from '@/operations/catalogue/writeMatter'
import { matters } from './content'
import { earlierTexts, underWay } from './content/history'

const actor = 'system' as const
const reportEvery = 24

/** Saves inputs as drafts. Returns their ids in order. */
async function saveAll(req: PayloadRequest, inputs: MatterInput[]): Promise<string[]> {
  const libraries = await loadMatterLibraries({ req, withMatters: true })
  const ids: string[] = []
  for (const input of inputs) {
    const { id } = await saveMatterInput({ req, input, actor, libraries })
    if (!id) throw new Error(`${input.name} was not saved`)
    ids.push(id)
  }
  return ids
}

/** Says what a draft changes, as an editor does before submitting it. */
const noteChange = (req: PayloadRequest, id: string, changeNote?: string) =>
  writeDraft(req, { id, name: 'seedCounty', data: { changeNote } })

/** Publishes drafts; a refusal in the demonstration is a fault of ours. */
async function publishAll(
  req: PayloadRequest,
  matterIds: string[],
  onProgress?: (done: number, total: number) => void,
): Promise<void> {
  const { refused } = await publishMany({
    req,
    matterIds,
    now: new Date(),
    actor,
    submitFirst: true,
    onProgress,
  })
  if (refused.length > 0) throw new Error(refused.map(({ message }) => message).join('\n'))
}

/**
 * Writes the matters of the demonstration by the operations that people use: all are published, some
 * in a second edition, and a few have a change under way.
 * @param onFirst is done while the first editions hold, e.g. to hang them
 */
export async function writeMatters({
  payload,
  report,
  onFirst,
}: {
  payload: Payload
  report: (line: string) => void
  onFirst: () => Promise<void>
}): Promise<void> {
  const req = await createLocalReq({}, payload)
  const earlier = new Map(earlierTexts.map((text) => [text.before.code, text]))
  const first = matters.map((input) => earlier.get(input.code)?.before ?? input)
  const ids = await saveAll(req, first)
  await publishAll(req, ids, (done, total) => {
    if (done % reportEvery === 0 || done === total) report(seedText.matters(done, total))
  })

  await onFirst()
  const later = matters.filter(({ code }) => earlier.has(code))
  const laterIds = await saveAll(req, later)
  for (const [at, { code }] of later.entries()) {
    await noteChange(req, laterIds[at], earlier.get(code)?.changeNote)
  }
  await publishAll(req, laterIds)

  const now = new Date()
  const nextMonth = formatISO(startOfMonth(addMonths(parseISO(plainDateOf(now)), 1)), {
    representation: 'date',
  })
  for (const { change, changeNote, stage, reason } of underWay) {
    const effectiveOn = stage === 'scheduled' ? nextMonth : change.effectiveOn
    const [matterId] = await saveAll(req, [{ ...change, effectiveOn }])
    await noteChange(req, matterId, changeNote)
    if (stage === 'drafting') continue
    await submitMatter({ req, matterId, actor })
    if (stage === 'returned') await returnMatter({ req, matterId, actor, reason, now })
    if (stage === 'scheduled') await publishMatter({ req, matterId, actor, now })
  }
}
