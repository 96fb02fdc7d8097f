import { type RequestListener, type Server, createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { answerUnreadable, isRefused, watchAnswer } from '@/runtime/frontDoor'
import { answerAs } from '@/runtime/pageStatus'

let server: Server
let address: string
/** What stands behind the door in a test. */
let inside: RequestListener
beforeAll(async () => {
  server = createServer((request, response) => {
    if (isRefused(request, response)) return
    watchAnswer(request, response)
    inside(request, response)
  })
  server.on('clientError', answerUnreadable)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  inside = (_request, response) => response.end('a page')
})

/** Sends bytes as they are, as a browser never would. */
const raw = (text: string) =>
  new Promise<string>((resolve) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    let said = ''
    socket.setEncoding('utf8').on('data', (data: string) => (said += data))
    socket.on('close', () => resolve(said))
    socket.write(text)
  })

test('a page answers with the status it said, until it says another', async () => {
  const path = '/guides/MZ-0104'
  expect((await fetch(address + path)).status).toBe(200)
  answerAs(path, 410)
  expect((await fetch(`${address}${path}?a=b`)).status).toBe(410)
  expect((await fetch(`${address}/guides/MZ%2D0104`, { method: 'HEAD' })).status).toBe(410)
  answerAs(path, 429)
  expect((await fetch(address + path)).status).toBe(429)
  answerAs(path, 200)
  expect((await fetch(address + path)).status).toBe(200)
})

test('a secret link that is over says so in its status', async () => {
  answerAs('/fact-check/x', 410)
  expect((await fetch(`${address}/fact-check/x`)).status).toBe(410)
  answerAs('/fact-check/x', 200)
  answerAs('/portal/x', 410)
  expect((await fetch(`${address}/portal/x`)).status).toBe(200)
})

test('the forms of the citizens’ pages are let through, and nothing beside them', async () => {
  expect((await fetch(`${address}/fact-check/x`, { method: 'POST' })).status).toBe(200)
  for (const name of ['look', 'rate', 'leave']) {
    expect((await fetch(`${address}/progress/${name}`, { method: 'POST' })).status).toBe(200)
  }
  for (const path of ['/progress', '/progress/look/', '/progress/other', '/a/progress/look']) {
    expect((await fetch(address + path, { method: 'POST' })).status).toBe(405)
  }
  expect((await fetch(`${address}/progress/look`, { method: 'PUT' })).status).toBe(405)
})

test('the status is on the answer however it is written, and only in place of 200', async () => {
  answerAs('/gone', 410)
  inside = (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' })
    response.write('one')
    response.end('two')
  }
  const answer = await fetch(`${address}/gone`)
  expect([answer.status, await answer.text()]).toEqual([410, 'onetwo'])
  inside = (_request, response) => response.writeHead(304).end()
  expect((await fetch(`${address}/gone`)).status).toBe(304)
})

test.each([
  ['/%E4%B8', 'GET', 400, '网址不完整'],
  ['/api/%', 'GET', 400, '网址不完整'],
  ['a path of 1,500 letters', 'GET', 414, '太长'],
  ['/guides/MZ-0104', 'POST', 405, '只能打开来看'],
  ['/', 'DELETE', 405, '只能打开来看'],
])('%s by %s is refused with %d in Chinese', async (path, method, status, words) => {
  const asked = path.startsWith('/') ? path : `/${'a'.repeat(1500)}`
  const answer = await fetch(address + asked, { method })
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await answer.text()).toContain(words)
})

test('programs and staff have their own methods and answers', async () => {
  inside = (_request, response) => {
    response.writeHead(500, { 'Content-Type': 'text/html' })
    response.end('of the admin')
  }
  const answer = await fetch(`${address}/api/matters`, { method: 'POST' })
  expect([answer.status, await answer.text()]).toEqual([500, 'of the admin'])
})

test('a page that breaks says so to everybody; what is not a page stays as it is', async () => {
  inside = (_request, response) => {
    response.statusCode = 500
    response.setHeader('Content-Type', 'text/html')
    response.setHeader('Content-Length', '3')
    response.write('<ht')
    response.end()
  }
  const broken = await fetch(address)
  expect(broken.status).toBe(500)
  expect(await broken.text()).toContain('暂时打不开')
  inside = (_request, response) => {
    response.writeHead(500, { 'Content-Encoding': 'gzip' })
    response.end('not really zipped')
  }
  expect(await (await fetch(address)).text()).toContain('再试一次')
  inside = (_request, response) => {
    response.statusCode = 500
    response.setHeader('Content-Type', 'application/json')
    response.end('{}')
  }
  expect(await (await fetch(`${address}/sheets/A.pdf`)).text()).toBe('{}')
})

test('a request that cannot be read is told so', async () => {
  expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [^]+网址不完整/)
  const long = `GET /?q=${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`
  expect(await raw(long)).toMatch(/^HTTP\/1\.1 431 [^]+太长/)
})
