import { PassThrough, Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { randomBytes } from 'node:crypto'
import ExcelJS from 'exceljs'
import { streamWorkbook } from '@/spreadsheets/streamWorkbook'

const columns = [
  { heading: '编号', width: 10 },
  { heading: '事项', width: 20 },
]
const sheet = {
  name: '台账',
  title: ['示范县代办台账', '范围'],
  columns,
  foot: (n: number) => `共 ${n} 件`,
}

/** Rows that do not pack well, so that they fill what lies between writer and reader. */
async function* noise(batches: number, taken: () => void) {
  for (let batch = 0; batch < batches; batch += 1) {
    taken()
    yield Array.from({ length: 500 }, () => [randomBytes(300).toString('hex'), 'x'])
  }
}

test('title, header and rows are where a reader expects them, all as texts', async () => {
  const out = new PassThrough()
  const bytes = buffer(out)
  async function* rows() {
    yield [
      ['20261124000017', '低保'],
      ['0012', ''],
    ]
    yield [['3', "'=1+1"]]
  }
  expect(await streamWorkbook(out, { ...sheet, batches: rows() })).toBe(3)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await bytes) as unknown as ExcelJS.Buffer)
  const read = book.getWorksheet('台账')
  expect([1, 3, 4, 5, 6, 7].map((row) => read?.getCell(row, 1).value)).toEqual([
    '示范县代办台账',
    '编号',
    '20261124000017',
    '0012',
    '3',
    '共 3 件',
  ])
  expect(read?.getCell('B6').value).toBe("'=1+1")
  expect(read?.getCell('B5').value).toBeNull()
})

test('nothing is written faster than it is read', async () => {
  const out = new PassThrough()
  let taken = 0
  const done = streamWorkbook(out, { ...sheet, batches: noise(60, () => (taken += 1)) })
  // It may take a while until what lies between is full: then nothing more is asked for.
  for (let before = -1; taken !== before || taken === 0; await sleep(1000)) before = taken
  expect(taken).toBeLessThan(30)
  out.resume()
  expect(await done).toBe(30_000)
}, 60_000)

test('when the reader goes away, writing ends', async () => {
  const out = new PassThrough()
  let taken = 0
  const done = streamWorkbook(out, { ...sheet, batches: noise(60, () => (taken += 1)) })
  await sleep(500)
  out.destroy()
  expect(await done).toBeLessThan(30_000)
  expect(taken).toBeLessThan(60)
}, 60_000)

test('what cannot be written is an error, not a short file', async () => {
  const out = new Writable({ write: (_, __, next) => next(new Error('disk full')) })
  out.on('error', () => undefined)
  await expect(
    streamWorkbook(out, { ...sheet, batches: noise(1, () => undefined) }).then((rows) => {
      if (out.errored) throw out.errored
      return rows
    }),
  ).rejects.toThrow('disk full')
})
