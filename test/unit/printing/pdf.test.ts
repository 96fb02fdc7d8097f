import { PDFDocument } from 'pdf-lib'
import { fontParts, unicodeRange, charactersOf } from '@/printing/fonts/parts'
import { readTar } from '@/printing/chromium/unpack'
import { finishPdf } from '@/printing/pdf/finish'
import { mergePdfs } from '@/printing/pdf/merge'
import { pdfString, readPlainPdf, refsOf, shiftRefs } from '@/printing/pdf/plainPdf'

async function blank(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let page = 0; page < pages; page++) document.addPage([595, 842])
  return document.save()
}

describe('plain objects', () => {
  it('moves references, but neither strings nor streams', () => {
    expect(shiftRefs('<</A 1 0 R /B (see 1 0 R) /C <31 0 52>>>', 10)).toBe(
      '<</A 11 0 R /B (see 1 0 R) /C <31 0 52>>>',
    )
    expect(shiftRefs('<</L 2 0 R>>\nstream\n2 0 R\nendstream', 5)).toBe(
      '<</L 7 0 R>>\nstream\n2 0 R\nendstream',
    )
  })
  it('reads arrays of references', () =>
    expect(refsOf('/Kids [2 0 R 10 0 R]', 'Kids')).toEqual([2, 10]))
  it('writes text in UTF-16', () => expect(pdfString('龙𠮷')).toBe('<FEFF9F99D842DFB7>'))
  it('reads a PDF with packed objects too', async () => {
    const { objects, root } = await readPlainPdf(await blank(2))
    expect(objects.get(root)).toContain('/Catalog')
  })
  it('refuses what is no PDF', async () => {
    await expect(readPlainPdf(new TextEncoder().encode('not a PDF'))).rejects.toThrow()
  })
})

describe('binding', () => {
  it('keeps the pages in order and adds bookmarks, labels, title and language', async () => {
    const { pdf, pages } = await mergePdfs({
      parts: [await blank(2), await blank(3)],
      title: '合订本',
      date: '2026-11-24',
      frontPages: 2,
      targetOf: () => undefined,
      bookmarks: [
        {
          title: '部门',
          page: 2,
          children: [
            { title: '事项', page: 2 },
            { title: '又一件', page: 3 },
          ],
        },
      ],
    })
    expect(pages).toBe(5)
    const read = await PDFDocument.load(pdf, { updateMetadata: false })
    expect(read.getPageCount()).toBe(5)
    expect(read.getTitle()).toBe('合订本')
    const text = Buffer.from(pdf).toString('latin1')
    expect(text).toContain(pdfString('又一件'))
    expect(text).toContain('/Lang (zh-CN)')
    expect(text).toContain('/Count -2')
  })
})

it('gives a foreign PDF our producer and date', async () => {
  const { pdf, pages } = await finishPdf(await blank(2), '2026-11-24')
  expect(pages).toBe(2)
  const read = await PDFDocument.load(pdf, { updateMetadata: false })
  expect(read.getProducer()).toBe('Daiban')
  expect(read.getCreationDate()).toEqual(new Date('2026-11-23T16:00:00Z'))
})

describe('the parts of a font', () => {
  it('hold every character exactly once', () => {
    const seen = new Map<number, string>()
    for (const part of fontParts) {
      for (const code of charactersOf(part)) {
        expect(seen.get(code)).toBeUndefined()
        seen.set(code, part.name)
      }
    }
    expect(seen.size).toBe(0x323b0)
    const partOf = (char: string) => seen.get(char.codePointAt(0) ?? 0)
    expect(partOf('低')).toBe('core')
    expect(partOf('亓')).toMatch(/^common/)
    expect(partOf('䶮')).toMatch(/^rare/)
    expect(partOf('坶')).toMatch(/^common/)
  })
  it('are written as CSS ranges', () => {
    expect(
      unicodeRange({
        name: 'x',
        ranges: [
          [0x20, 0x7e],
          [0x3001, 0x3001],
        ],
      }),
    ).toBe('U+20-7E,U+3001')
  })
})

it('reads a tar archive and stays below its folder', () => {
  const entry = (path: string, content: string) => {
    const head = Buffer.alloc(512)
    head.write(path, 0)
    head.write(content.length.toString(8).padStart(11, '0'), 124)
    head.write('0', 156)
    const body = Buffer.alloc(512)
    body.write(content)
    return Buffer.concat([head, body])
  }
  const archive = Buffer.concat([
    entry('lib/a.so', 'aa'),
    entry('../outside', 'x'),
    Buffer.alloc(1024),
  ])
  expect([...readTar(archive)].map(([path, content]) => [path, content.toString()])).toEqual([
    ['lib/a.so', 'aa'],
  ])
})
