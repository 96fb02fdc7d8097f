import { deflateSync } from 'node:zlib'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { callApi, logInAs, makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'

let running: TestPayload
let payload: Payload
let cookie: string
let png: Buffer
beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  await makePerson(payload, 'coordinator', ['coordinator'])
  cookie = await logInAs(payload, 'coordinator')
  const create = { width: 40, height: 30, channels: 3 as const, background: '#0b5c4a' }
  png = await sharp({ create }).png().toBuffer()
})

const upload = async (name: string, type: string, data: Uint8Array | string) => {
  const form = new FormData()
  const part = typeof data === 'string' ? data : new Uint8Array(data)
  form.set('file', new File([part], name, { type }))
  form.set('_payload', JSON.stringify({ alt: '样图' }))
  return callApi(payload, '/media', { method: 'POST', body: form, cookie })
}

const pdf =
  '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF'
const html = '<html><script>alert(1)</script></html>'
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

/** A picture of 40,000 × 40,000 in a few kilobytes. */
function bomb(): Buffer {
  const side = 40_000
  const header = Buffer.from('89504e470d0a1a0a', 'hex')
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
  const rows = deflateSync(Buffer.alloc((side / 8 + 1) * 200))
  return Buffer.concat([
    header,
    chunk('IHDR', size),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

test('a picture and a PDF are taken, and served so that nothing in them runs', async () => {
  for (const [name, type, data] of [
    ['样图.png', 'image/png', png],
    ['form.pdf', 'application/pdf', pdf],
  ] as const) {
    const answer = await upload(name, type, data)
    expect(answer.status).toBe(201)
    const { doc } = await answer.json()
    const file = await callApi(payload, doc.url.replace('/api', ''))
    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toBe(type)
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    expect(file.headers.get('content-security-policy')).toContain('sandbox')
    const isPicture = type.startsWith('image/')
    expect(file.headers.get('content-disposition')).toBe(isPicture ? 'inline' : 'attachment')
    await file.arrayBuffer()
  }
})

test('what is hidden behind a picture is not published with it', async () => {
  const answer = await upload('poly.png', 'image/png', Buffer.concat([png, Buffer.from(html)]))
  expect(answer.status).toBe(201)
  const { doc } = await answer.json()
  const file = await callApi(payload, doc.url.replace('/api', ''))
  expect(Buffer.from(await file.arrayBuffer()).toString('latin1')).not.toContain('<script>')
})

test.each<[string, string, string, () => Uint8Array | string]>([
  ['a page', 'page.html', 'text/html', () => html],
  ['a page called a picture', 'page.png', 'image/png', () => html],
  ['a drawing with a script', 'x.svg', 'image/svg+xml', () => svg],
  ['a drawing called a picture', 'x.png', 'image/png', () => svg],
  ['XML', 'x.xml', 'text/xml', () => '<?xml version="1.0"?><x/>'],
  ['a script', 'x.js', 'text/javascript', () => 'alert(1)'],
  ['a program', 'x.exe', 'application/x-msdownload', () => Buffer.from('4d5a90000300', 'hex')],
  ['an archive', 'x.zip', 'application/zip', () => Buffer.from('504b0304140000000000', 'hex')],
  [
    'an archive called a PDF',
    'x.pdf',
    'application/pdf',
    () => Buffer.from('504b030414000000', 'hex'),
  ],
  ['a picture called a PDF', 'x.pdf', 'application/pdf', () => png],
  ['a picture with two endings', 'x.png.html', 'image/png', () => png],
  ['a broken PDF', 'x.pdf', 'application/pdf', () => '%PDF-1.7 and nothing more'],
  ['a broken picture', 'x.png', 'image/png', () => png.subarray(0, 60)],
  ['an empty file', 'x.png', 'image/png', () => ''],
  ['a picture that would fill the memory', 'x.png', 'image/png', bomb],
])('%s is refused with a Chinese sentence', async (_name, name, type, data) => {
  const before = process.memoryUsage().rss
  const answer = await upload(name, type, data())
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.status).toBeLessThan(500)
  expect(JSON.stringify(await answer.json())).toMatch(/[\u4e00-\u9fff]/)
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
})

test('a file above 10 MB is refused with 413', async () => {
  const answer = await upload(
    'big.png',
    'image/png',
    Buffer.concat([png, Buffer.alloc(11_000_000)]),
  )
  expect(answer.status).toBe(413)
  expect(JSON.stringify(await answer.json())).toContain('10 MB')
})

test('a file that is gone from the disk is not found, not a fault', async () => {
  const { doc } = await (await upload('gone.png', 'image/png', png)).json()
  await rm(join(process.env.DATA_DIR ?? '', 'media', doc.filename))
  expect((await callApi(payload, doc.url.replace('/api', ''))).status).toBe(404)
  expect(
    (await callApi(payload, '/media/file/..%2F..%2Fsecrets.json')).status,
  ).toBeGreaterThanOrEqual(400)
})

test('no file is fetched from an address', async () => {
  const answer = await callApi(payload, '/media/paste-url?src=http://127.0.0.1:9/x.png', { cookie })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.status).toBeLessThan(500)
})
