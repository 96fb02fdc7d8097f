import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import iconv from 'iconv-lite'
import { readMatters } from '@/domain/catalogue/spreadsheet/readMatters'
import { Refusal } from '@/operations/refusal'
import { caps } from '@/spreadsheets/caps'
import { readWorkbook } from '@/spreadsheets/readWorkbook'
import { writeWorkbook } from '@/spreadsheets/writeWorkbook'
import {
  officeCsv,
  officeCsvExpected,
  officeWorkbook,
  officeWorkbookExpected,
} from '../../fixtures/officeWorkbook'
import { compoundFile, workbookFile, zipFile } from './files'

const texts = async (file: Buffer) => {
  const { sheets } = await readWorkbook(file)
  return sheets[0]?.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''))
}

async function refusalOf(file: Buffer): Promise<{ status: number; message: string }> {
  try {
    await readWorkbook(file)
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, message: error.message }
    throw error
  }
  throw new Error('the file was read')
}

describe('cells of a workbook', () => {
  it('become what a person sees', async () => {
    const file = await workbookFile((workbook) => {
      const sheet = workbook.addWorksheet('表')
      sheet.addRow([
        '文字',
        5,
        new Date(Date.UTC(2026, 0, 5)),
        true,
        { richText: [{ text: '富' }, { text: '文本' }] },
        { text: '链接', hyperlink: 'https://example.com' },
        { formula: 'A1', result: '结果' },
        { formula: 'B1+1', result: 6 },
        0.1 + 0.2,
      ])
      const formats = sheet.addRow([5, 7, 0.25])
      formats.getCell(1).numFmt = '0"个工作日"'
      formats.getCell(2).numFmt = '0000'
      formats.getCell(3).numFmt = '0%'
    })
    expect(await texts(file)).toEqual([
      ['文字', '5', '2026-01-05', '是', '富文本', '链接', '结果', '6', '0.3'],
      ['5个工作日', '0007', '25%'],
    ])
  })

  it('say why they cannot be trusted', async () => {
    const file = await workbookFile((workbook) => {
      workbook
        .addWorksheet('表')
        .addRow([{ error: '#REF!' }, { formula: 'A9' }, 123456789012345680, '好'])
    })
    const { sheets } = await readWorkbook(file)
    expect(sheets[0]?.rows[0]?.cells.map((cell) => cell?.problem)).toEqual([
      '格子里是错误值 #REF!，请改成正确的内容',
      '公式没有算好的结果，请在 WPS 或 Excel 里打开保存一次',
      '长数字存成了「数值」，后几位已经丢失，请把这一格设成「文本」后重新填写',
      undefined,
    ])
  })

  it('keep merged ranges, hidden rows, columns and sheets', async () => {
    const file = await workbookFile((workbook) => {
      const sheet = workbook.addWorksheet('表')
      sheet.addRow(['甲', '乙'])
      sheet.addRow(['', '丙'])
      sheet.mergeCells('A1:A2')
      sheet.getRow(2).hidden = true
      sheet.getColumn(2).hidden = true
      workbook.addWorksheet('藏', { state: 'hidden' }).addRow(['丁'])
    })
    const { sheets } = await readWorkbook(file)
    expect(sheets[0]).toMatchObject({
      merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
      hiddenColumns: [1],
    })
    expect(sheets[0]?.rows[1]?.isHidden).toBe(true)
    expect(sheets[1]).toMatchObject({ name: '藏', isHidden: true })
  })
})

describe('CSV', () => {
  const csv = '事项名称,申请材料\r\n甲,"身份证\n户口簿"\r\n乙,"说""你好"""\r\n'
  const expected = [
    ['事项名称', '申请材料'],
    ['甲', '身份证\n户口簿'],
    ['乙', '说"你好"'],
  ]
  it.each([
    ['UTF-8', Buffer.from(csv)],
    ['UTF-8 with its mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(csv)])],
    ['GB18030', iconv.encode(csv, 'gb18030')],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, 'utf16le')])],
    ['tabs', Buffer.from(csv.replaceAll(',', '\t'))],
    ['semicolons', Buffer.from(csv.replaceAll(',', ';'))],
  ])('in %s', async (_, file) => expect(await texts(file)).toEqual(expected))

  it('takes rare characters of GB18030 and codes that were kept from Excel', async () => {
    const file = iconv.encode('名称,编码\n䶮㙦𠮷,="0012"\n', 'gb18030')
    expect(await texts(file)).toEqual([
      ['名称', '编码'],
      ['䶮㙦𠮷', '0012'],
    ])
  })

  it('numbers rows as Excel does', async () => {
    const { sheets } = await readWorkbook(Buffer.from('a,b\n\n"x\ny",z\n'))
    expect(sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 3])
  })
})

describe('what cannot be read', () => {
  const workbook = (parts: Record<string, string | Buffer>) =>
    zipFile({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>', ...parts })

  it.each<[string, Buffer, number, string]>([
    ['nothing', Buffer.alloc(0), 400, '空的'],
    ['an old workbook', compoundFile('Workbook'), 415, '.xls'],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 415, '密码'],
    ['an old document', compoundFile('WordDocument'), 415, 'Word'],
    ['a document', zipFile({ 'word/document.xml': '<x/>' }), 415, 'Word'],
    ['slides', zipFile({ 'ppt/presentation.xml': '<x/>' }), 415, '演示'],
    ['an open document', zipFile({ mimetype: 'x', 'content.xml': '<x/>' }), 415, '.ods'],
    ['a binary workbook', zipFile({ 'xl/workbook.bin': 'x' }), 415, '.xlsb'],
    ['an archive', zipFile({ 'a.txt': 'x' }), 415, '压缩包'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 415, '图片'],
    ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 415, '图片'],
    ['a PDF', Buffer.from('%PDF-1.7'), 415, 'PDF'],
    ['a web page', Buffer.from('\n<html><table><tr><td>事项名称'), 415, '网页'],
    ['XML', Buffer.from('<?xml version="1.0"?><Workbook/>'), 415, 'XML'],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]), 415, '认不出'],
    ['a zip that was cut off', workbook({}).subarray(0, 60), 400, '坏了'],
    ['a workbook without sheets', workbook({}), 400, '坏了|工作表'],
    ['broken XML', workbook({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }), 400, ''],
    ['a text of no encoding', Buffer.from([0x61, 0xff, 0xff, 0x2c, 0xff]), 400, '编码'],
  ])('%s', async (_, file, status, words) => {
    const refusal = await refusalOf(file)
    expect(refusal.status).toBe(status)
    expect(refusal.message).toMatch(new RegExp(words))
  })

  it('a file of 50 MB', async () => {
    const refusal = await refusalOf(Buffer.alloc(50 * 1024 * 1024, 'a'))
    expect(refusal).toEqual({
      status: 413,
      message: '文件有 50 MB，最大 20 MB。请删去图片和用不到的工作表，或分成几个表。',
    })
  })

  it('a zip bomb that tells its size', async () => {
    const zeros = Buffer.alloc(1024)
    const file = zipFile(
      { 'xl/workbook.xml': '<x/>', 'xl/worksheets/sheet1.xml': zeros },
      900 * 1024 * 1024,
    )
    expect((await refusalOf(file)).status).toBe(413)
  })

  it('a zip bomb that lies about its size', async () => {
    const zeros = Buffer.alloc(caps.unpackedBytes + 1024 * 1024)
    const file = zipFile({ 'xl/workbook.xml': '<x/>', 'xl/worksheets/sheet1.xml': zeros }, 10)
    expect(file.length).toBeLessThan(1024 * 1024)
    const before = process.memoryUsage().rss
    expect((await refusalOf(file)).status).toBe(413)
    expect(process.memoryUsage().rss - before).toBeLessThan(caps.unpackedBytes * 0.75)
  })

  it('more cells than can be', async () => {
    const cells = '<row r="1">' + '<c r="A1"/>'.repeat(caps.cells + 1) + '</row>'
    const file = workbook({ 'xl/worksheets/sheet1.xml': `<worksheet>${cells}</worksheet>` })
    expect(await refusalOf(file)).toMatchObject({ status: 413 })
  })

  it('a merge of the whole sheet', async () => {
    const merge = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    const file = workbook({ 'xl/worksheets/sheet1.xml': `<worksheet>${merge}</worksheet>` })
    expect(await refusalOf(file)).toMatchObject({ status: 400 })
  })
})

describe('the workbook of a county office', () => {
  it('is read whole', async () => {
    const read = readMatters(await readWorkbook(await officeWorkbook()))
    if (!read.ok) throw new Error(read.reason)
    const { rows, report } = read.value
    expect(rows).toHaveLength(officeWorkbookExpected.rows)
    expect(report).toMatchObject({
      sheet: '事项清单',
      headerRow: officeWorkbookExpected.headerRow,
      unknown: [{ column: 'E', heading: '系统ID' }],
      duplicates: [],
    })
    expect(report.leftOut).toHaveLength(2)
    expect(report.notes).toEqual(['工作表「填表说明」没有读'])
    const refused = rows.filter(({ reasons }) => reasons.length > 0)
    const readable = officeWorkbookExpected.refusedRows.filter(({ fault }) =>
      ['name', 'date'].includes(fault),
    )
    expect(refused.map(({ number }) => number)).toEqual(readable.map(({ row }) => row))
    expect(rows.slice(0, 20).map(({ input }) => input.departmentName)).toEqual(
      Array.from({ length: 20 }, () => '示范县民政局'),
    )
    expect(rows[1]?.input.name).toBe('社会团体变更登记')
  })

  it.each(['utf-8', 'gb18030'] as const)('is read as CSV in %s', async (encoding) => {
    const read = readMatters(await readWorkbook(officeCsv(encoding)))
    if (!read.ok) throw new Error(read.reason)
    expect(read.value.rows).toHaveLength(officeCsvExpected.rows)
    expect(read.value.rows.flatMap(({ reasons }) => reasons)).toEqual([])
    expect(read.value.report.unknown).toEqual([])
  })
})

describe('writing', () => {
  it('gives a workbook that reads back', async () => {
    const stream = new PassThrough()
    const bytes = buffer(stream)
    await writeWorkbook(stream, [
      {
        name: '甲',
        columns: [{ heading: '一', width: 10 }],
        rows: [["'=1+1"], ['有\n两行'], ['🙂䶮']],
      },
      { name: '乙', columns: [{ heading: '二', width: 10 }], rows: [] },
    ])
    const file = await bytes
    expect(await texts(file)).toEqual([['一'], ["'=1+1"], ['有\n两行'], ['🙂䶮']])
    expect((await readWorkbook(file)).sheets.map(({ name }) => name)).toEqual(['甲', '乙'])
  })
})
