import type { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import type { ItemKind, ItemState } from '@/domain/catalogue/campaigns/items'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection } from '../../platform/nativeCollection'

/** An item as the database keeps it: thousands of them are written and moved at once. */
export interface ItemRow {
  _id: ObjectId
  campaign: ObjectId
  key: string
  kind: ItemKind
  state: ItemState
  isLive: boolean
  isOpen: boolean
  answer?: 'no-change' | 'changed' | null
  reason?: string | null
  note?: string | null
  count?: number | null
  matter: ObjectId
  matterCode: string
  matterName: string
  material?: ObjectId
  materialName?: string
  citations?: string[]
  department: ObjectId
  owner?: ObjectId | null
  dueOn: PlainDate
  baseEdition?: ObjectId
  baseForm?: ObjectId
  savedAt?: Date | null
  publishedAt?: Date | null
  history: object[]
  commandIds: string[]
  createdAt: Date
  updatedAt: Date
}

/** The items of all campaigns. */
export const itemRows = (payload: Payload) => nativeCollection<ItemRow>(payload, 'campaign-items')
