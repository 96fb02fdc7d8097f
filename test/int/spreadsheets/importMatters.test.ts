import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { createLocalReq, type Payload } from 'payload'
import { exportMatters } from '@/operations/catalogue/exportMatters'
import { importMatters, type ImportOutcome } from '@/operations/catalogue/importMatters'
import { Refusal } from '@/operations/refusal'
import { departments } from '@/seed/content'
import { readWorkbook } from '@/spreadsheets/readWorkbook'
import {
  officeCsv,
  officeCsvExpected,
  officeWorkbook,
  officeWorkbookExpected,
} from '../../fixtures/officeWorkbook'
import { startTestPayload, type TestPayload } from '../../helpers/payload'

let test: TestPayload
let payload: Payload
let file: Buffer

beforeAll(async () => {
  test = await startTestPayload()
  payload = test.payload
  for (const data of departments) {
    await payload.create({ collection: 'departments', overrideAccess: true, data })
  }
  file = await officeWorkbook()
}, 120_000)

async function run(
  workbook: Buffer,
  mode: 'preview' | 'write',
  department?: string,
): Promise<ImportOutcome> {
  return importMatters({
    req: await createLocalReq({}, payload),
    workbook: await readWorkbook(workbook),
    mode,
    actor: 'system',
    department,
  })
}

const count = async () => (await payload.count({ collection: 'matters' })).totalDocs

it('a preview says what would happen and writes nothing', async () => {
  const { counts, rows } = await run(file, 'preview')
  expect(counts.refused).toBe(officeWorkbookExpected.refused)
  expect(counts.added).toBe(officeWorkbookExpected.good)
  const refused = rows.filter(({ action }) => action === 'refused')
  expect(refused.map(({ row }) => row)).toEqual(
    officeWorkbookExpected.refusedRows.map(({ row }) => row),
  )
  for (const { reasons } of refused) expect(reasons.join()).toMatch(/\p{Script=Han}/u)
  expect(await count()).toBe(0)
})

it('good rows become drafts, bad ones are refused, and a second time changes nothing', async () => {
  const first = await run(file, 'write')
  expect(first.counts).toMatchObject({ added: officeWorkbookExpected.good, unchanged: 0 })
  expect(await count()).toBe(officeWorkbookExpected.good)

  const second = await run(file, 'write')
  expect(second.counts).toMatchObject({
    added: 0,
    changed: 0,
    unchanged: officeWorkbookExpected.good,
    refused: officeWorkbookExpected.refused,
  })
}, 180_000)

it('what is exported comes back without a change', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'daiban-export-'))
  const path = join(folder, 'matters.xlsx')
  const stream = createWriteStream(path)
  const written = finished(stream)
  const req = await createLocalReq({}, payload)
  const exported = await exportMatters({ req, stream })
  await written
  const back = await run(readFileSync(path), 'write')
  rmSync(folder, { recursive: true })
  expect(exported).toBe(officeWorkbookExpected.good)
  expect(back.rows.filter(({ action }) => action !== 'unchanged')).toEqual([])
}, 180_000)

it.each(['utf-8', 'gb18030'] as const)('a CSV file in %s is read', async (encoding) => {
  const { counts } = await run(officeCsv(encoding), 'preview')
  expect(counts.refused).toBe(officeCsvExpected.refused)
  expect(counts.added + counts.changed + counts.unchanged).toBe(officeCsvExpected.good)
})

it('rows of another department are refused, and an unknown one stops the import', async () => {
  const { counts } = await run(officeCsv('utf-8'), 'preview', 'MZ')
  expect(counts.refused).toBeGreaterThanOrEqual(officeCsvExpected.refused)
  await expect(run(file, 'preview', 'XXXX')).rejects.toThrow(Refusal)
})
