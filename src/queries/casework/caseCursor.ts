import { ObjectId } from 'mongodb'
import { type PlainDate, isPlainDate } from '@/domain/platform/plainDate'

/** A place in a list of cases: the day and the id of a row. */
export interface CaseCursor {
  on: PlainDate
  id: ObjectId
}

/** A place as it stands in addresses. */
export const sayCursor = ({ on, id }: CaseCursor): string => `${on}.${id.toHexString()}`

/** A place out of an address, null when it is none. */
export function readCursor(text: string): CaseCursor | null {
  const [on, id] = text.split('.')
  return isPlainDate(on) && /^[a-f\d]{24}$/.test(id ?? '') ? { on, id: new ObjectId(id) } : null
}
