import { type Server, type ServerResponse, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type Handle, keepAnswers } from '@/runtime/web/keptAnswers'
import { until } from '../../helpers/until'

interface Said {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

const page = '低保申请'.repeat(500)
let time = 0
let asked: { url: string; cookie?: string; forwarded?: string }[] = []
let content = page
let respond: (response: ServerResponse) => unknown = () => undefined

/** Stands for Next: tells what it was asked, and says the content. */
const handle: Handle = async (incoming, response) => {
  const { url = '', headers } = incoming
  const forwarded = headers['x-forwarded-for']
  asked.push({ url, cookie: headers.cookie, forwarded: forwarded && String(forwarded) })
  if (incoming.method === 'POST') return void response.writeHead(204).end()
  response.setHeader('Cache-Control', url.startsWith('/_next/') ? 'immutable' : 'no-cache')
  response.setHeader('Content-Type', url.endsWith('.woff2') ? 'font/woff2' : 'text/html')
  response.setHeader('Vary', 'Sec-CH-Prefers-Color-Scheme, rsc')
  response.setHeader('Critical-CH', 'Sec-CH-Prefers-Color-Scheme')
  if (respond(response)) return
  response.writeHead(200)
  response.write(content.slice(0, 5))
  response.end(content.slice(5))
}

let server: Server
beforeEach(async () => {
  time = 0
  asked = []
  content = page
  respond = () => undefined
  const kept = keepAnswers(handle, () => time)
  server = createServer((incoming, response) => void kept(incoming, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Said> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const sent = request({ port, host: '127.0.0.1', path, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
    sent.on('error', reject).end()
  })

test('a page is asked for once, and said in the form that the visitor takes', async () => {
  const plain = await ask('/guides/MZ-0104')
  expect(plain.body.toString()).toBe(page)
  expect(plain.headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/html' })
  expect(plain.headers.vary).toBe('rsc, Accept-Encoding')
  expect(plain.headers['critical-ch']).toBeUndefined()
  const br = await ask('/guides/MZ-0104', { 'accept-encoding': 'gzip, deflate, br' })
  expect(br.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(br.body).toString()).toBe(page)
  const zip = await ask('/guides/MZ-0104', { 'accept-encoding': 'gzip, br;q=0' })
  expect(zip.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(zip.body).toString()).toBe(page)
  expect(zip.headers['content-length']).toBe(String(zip.body.length))
  expect(asked).toHaveLength(1)
})

test('who has the same page already is told so', async () => {
  const { etag = '' } = (await ask('/')).headers
  const again = await ask('/', { 'if-none-match': String(etag) })
  expect([again.status, again.body.length]).toEqual([304, 0])
  content = `${page}！`
  time += 1001
  expect((await ask('/', { 'if-none-match': String(etag) })).status).toBe(200)
})

test('a page is forgotten the moment something is published', async () => {
  await ask('/guides/MZ-0104')
  content = '新版'
  expect((await ask('/guides/MZ-0104')).body.toString()).toBe(page)
  await ask('/api/refresh-pages', {}, 'POST')
  expect((await ask('/guides/MZ-0104')).body.toString()).toBe('新版')
})

test('a page that was begun before something was published is not kept', async () => {
  const waiting: (() => void)[] = []
  respond = (response) => waiting.push(() => response.end('旧版'))
  const before = ask('/guides/MZ-0104')
  await until('it is asked', () => waiting.length > 0)
  await ask('/api/refresh-pages', {}, 'POST')
  for (const end of waiting) end()
  expect((await before).body.toString()).toBe('旧版')
  respond = () => undefined
  expect((await ask('/guides/MZ-0104')).body.toString()).toBe(page)
})

test('after a second a page is asked for anew, by one visitor only', async () => {
  await ask('/stations')
  time = 999
  await ask('/stations')
  expect(asked).toHaveLength(1)
  time = 1001
  await Promise.all([ask('/stations'), ask('/stations'), ask('/stations')])
  expect(asked).toHaveLength(2)
})

test('large type is another page; nothing else of a visitor reaches it', async () => {
  await ask('/guides/A', { cookie: 'daiban-token=secret', 'x-forwarded-for': '1.2.3.4' })
  await ask('/guides/A', { cookie: 'daiban-token=secret; text-size=large' })
  await ask('/guides/A', { cookie: 'text-size=large', accept: 'x' })
  expect(asked).toEqual([
    { url: '/guides/A', cookie: undefined, forwarded: undefined },
    { url: '/guides/A', cookie: 'text-size=large', forwarded: undefined },
  ])
})

test('files of the build are kept for good, compressed unless they are already', async () => {
  const headers = { 'accept-encoding': 'br' }
  content = Array.from({ length: 3000 }, (_, at) => `f${at % 97}(${at * 7919});`).join('')
  const script = await ask('/_next/static/a.js', headers)
  expect(script.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'immutable' })
  const isShorter = async () =>
    (await ask('/_next/static/a.js', headers)).body.length < script.body.length
  await until('it is compressed well', isShorter)
  const shortest = await ask('/_next/static/a.js', headers)
  expect(brotliDecompressSync(shortest.body).toString()).toBe(content)
  const font = await ask('/_next/static/a.woff2', headers)
  expect(font.headers['content-encoding']).toBeUndefined()
  await ask('/api/refresh-pages', {}, 'POST')
  time = 1e9
  await ask('/_next/static/a.js', headers)
  expect(asked.filter(({ url }) => url === '/_next/static/a.js')).toHaveLength(1)
})

test.each([
  ['/search?q=a', {}],
  ['/portal', {}],
  ['/api/search', {}],
  ['/guides/A/print.pdf', {}],
  ['/guides/A', { rsc: '1' }],
  ['/guides/A', { cookie: '__prerender_bypass=x' }],
  ['/_next/static/a.js', { range: 'bytes=0-5' }],
])('%s %j is never kept', async (path, headers: Record<string, string>) => {
  await ask(path, headers)
  await ask(path, headers)
  expect(asked).toHaveLength(2)
})

test.each([
  ['404', 404, {}],
  ['with a cookie', 200, { 'set-cookie': 'a=b' }],
])('an answer %s is passed on and not kept', async (_, status, headers) => {
  respond = (response) => response.writeHead(status, headers).end('没有')
  const said = await ask('/guides/NONE')
  expect([said.status, said.body.toString()]).toEqual([status, '没有'])
  expect(said.headers).toMatchObject(status === 200 ? { 'set-cookie': ['a=b'] } : {})
  await ask('/guides/NONE')
  expect(asked).toHaveLength(2)
})
