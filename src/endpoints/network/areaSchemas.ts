import { z } from 'zod'
import { type AreaRow, areaColumns, mostAreaRows } from '@/domain/network/areaSheet'
import { networkText as say } from '@/i18n/networkText'
import { commandId } from '../casework/schemas'

const text = (most: number) => z.string({ error: say.badRequest }).max(most, say.tooLong(most))
const id = z.string({ error: say.badRequest }).regex(/^[a-f\d]{24}$/, say.badRequest)
const isTrue = z.boolean({ error: say.badRequest }).default(false)
const ids = z.array(id, { error: say.badRequest }).max(3000, say.badRequest).default([])

/** The body that asks what closing a station would move. */
export const closing = z.object({ successor: text(60).default(''), on: text(20) })
export const confirmedClosing = closing.extend({ commandId })

/** The body of a move to another address. */
export const moving = z.object({ commandId, address: text(500), on: text(20) })

/** The body that asks what a merger would move. */
export const merging = z.object({ areas: ids, into: id, on: text(20) })
export const confirmedMerging = merging.extend({ commandId })

/** The body of a new name. */
export const renaming = z.object({ commandId, name: text(200), on: text(20), withStations: isTrue })

const row = z.object({
  number: z.number({ error: say.badRequest }).int(),
  ...Object.fromEntries(areaColumns.map(({ key }) => [key, text(500)])),
}) as unknown as z.ZodType<AreaRow>

/** The body that confirms an import: the rows as the preview gave them, and its mark. */
export const confirmedImport = z.object({
  rows: z.array(row, { error: say.badRequest }).max(mostAreaRows, say.importTooMany(mostAreaRows)),
  mark: text(64),
})
