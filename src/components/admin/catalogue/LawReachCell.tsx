import type { DefaultServerCellComponentProps } from 'payload'
import { createLocalReq } from 'payload'
import { catalogueAdmin as words } from '@/i18n/catalogueAdmin'
import { reachCount } from '@/queries/catalogue/reach'
import { languageOf } from '../platform/language'

/** In the list of laws: how many matters rest on each. */
export async function LawReachCell({ rowData, payload, i18n }: DefaultServerCellComponentProps) {
  const req = await createLocalReq({}, payload)
  const count = await reachCount({ payload, req, user: null, lawId: String(rowData.id) })
  return <span>{languageOf(i18n.language)(words.matters(count))}</span>
}
