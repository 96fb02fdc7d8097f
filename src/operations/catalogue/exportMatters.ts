import type { Writable } from 'node:stream'
import type { PayloadRequest } from 'payload'
import { exportRows, writtenSheets } from '@/domain/catalogue/spreadsheet/exportRows'
import { importText } from '@/i18n/imports'
import { contentsOf } from '@/queries/catalogue/matterContent'
import { writeWorkbook } from '@/spreadsheets/writeWorkbook'
import { Refusal } from '../refusal'

/**
 * Writes the latest drafts of all matters, or of one department, as a workbook that imports back
 * without loss. Whoever calls has asked already whether the person may read them.
 * @param department code
 * @param stream takes the workbook and is ended
 * @returns the number of matters
 * @throws Refusal 400 when the department is unknown
 */
export async function exportMatters({
  req,
  department,
  stream,
}: {
  req: PayloadRequest
  department?: string
  stream: Writable
}): Promise<number> {
  const all = { req, depth: 0, pagination: false, overrideAccess: true } as const
  const code = department?.trim().toUpperCase()
  const departments = code
    ? await req.payload.find({
        collection: 'departments',
        where: { code: { equals: code } },
        ...all,
      })
    : undefined
  if (code && departments?.docs.length === 0) {
    throw new Refusal({ kind: 'invalid', message: importText.unknownDepartment(code) })
  }
  const { docs } = await req.payload.find({
    collection: 'matters',
    draft: true,
    sort: 'code',
    ...(departments ? { where: { department: { equals: departments.docs[0].id } } } : {}),
    ...all,
  })
  const rows = (await contentsOf({ payload: req.payload, req, matters: docs })).map(exportRows)
  await writeWorkbook(
    stream,
    writtenSheets.map((sheet) => ({
      ...sheet,
      rows: rows.flatMap((row) => row[sheet.name] ?? []),
    })),
  )
  return docs.length
}
