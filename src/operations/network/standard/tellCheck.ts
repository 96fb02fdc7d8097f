import type { PayloadRequest } from 'payload'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { standardItems } from '@/domain/network/standardItems'
import type { Message } from '@/domain/platform/messages'
import { sayDate } from '@/domain/platform/plainDate'
import { standardMessages as say } from '@/i18n/standard'
import type { Inspection, StandardItem as Row, Station } from '@/payload-types'
import { agentsAt } from '@/queries/platform/recipients'
import { actorOf } from '../people/findStaffed'
import { notify } from '../../platform/notify'
import { idOf } from '@/access/roles'

/** The page on which a station looks after its ten things, or somebody from above checks them. */
export const standardLink = (station?: Pick<Station, 'code'>): string =>
  station ? `/portal/standard?station=${station.code}` : '/portal/standard'

/** Who checked from above last, null when nobody did. */
export async function lastChecker(req: PayloadRequest, row: Row | null): Promise<string | null> {
  const id = row?.check?.inspection
  if (!id) return null
  const found = await req.payload.findByID({
    collection: 'inspections',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return idOf(found?.by)
}

/**
 * Tells whom a check concerns, within its transaction: the station of a finding and of its end, the checker
 * when the station says that it is mended.
 */
export async function tellCheck(
  req: PayloadRequest,
  {
    station,
    before,
    row,
    inspection,
    now,
  }: { station: Station; before: Row | null; row: Row; inspection: Inspection; now: Date },
): Promise<void> {
  const item = wordOf(standardItems, row.item)
  const actor = actorOf(req).id
  const tell = (people: string[], kind: Message['kind'], text: string, link: string) =>
    notify({
      req,
      people: people.filter((person) => person !== actor),
      message: { kind, key: `${kind} ${inspection.id}`, text, link },
      now,
    })
  const isFinding = before?.check?.state === 'lacking'
  if (inspection.level === 'self') {
    const checker = isFinding && inspection.state === 'ok' ? await lastChecker(req, before) : null
    if (checker) {
      await tell([checker], 'item-mended', say.mended(station.name, item), standardLink(station))
    }
    return
  }
  const agents = await agentsAt(req, station.id)
  if (inspection.state === 'lacking') {
    const due = row.dueOn ? sayDate(row.dueOn) : ''
    const text = say.lacking(item, inspection.remark ?? '', due)
    await tell(agents, 'item-lacking', text, standardLink())
  } else if (isFinding) {
    await tell(agents, 'item-closed', say.closed(item), standardLink())
  }
}
