import { request as send } from 'node:http'
import { type TestSite, openTestSite } from '../../helpers/site'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite()
}, 660_000)
afterAll(() => site?.close())

interface Raw {
  status: number
  text: string
  ms: number
}

/** A request as it is written: `fetch` would mend a broken address first. */
const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
  new Promise<Raw>((resolve, reject) => {
    const begun = Date.now()
    const { hostname, port } = new URL(site.url)
    const request = send({ hostname, port, path, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (data: string) => (text += data))
      const status = response.statusCode ?? 0
      response.on('end', () => resolve({ status, text, ms: Date.now() - begun }))
    })
    request.on('error', reject)
    request.end()
  })

const encoded = encodeURIComponent
test.each([
  ['300 characters', encoded('低保'.repeat(150))],
  ['HTML', encoded('<img src=x onerror=alert(1)>"\'</script>')],
  ['emoji', encoded('👵🏽低保🧓')],
  ['control characters', encoded('\u0000\u0007低\u001f保\u202e')],
  ['half a character', '%ED%A0%80'],
  ['a rare character', encoded('䶮㙍𠮷')],
  ['an operator', '1&q[$ne]=1&q=2'],
])('a search for %s is answered in Chinese', async (_kind, q) => {
  const page = await ask(`/search?q=${q}`)
  expect(page.status).toBe(200)
  expect(page.text).toContain('您要办什么事')
  expect(page.text).not.toContain('<img src=x')
  const answer = await ask(`/api/search?q=${q}`)
  expect(answer.status).toBe(200)
  expect(Array.isArray(JSON.parse(answer.text).results)).toBe(true)
  expect((await ask(`/stations?q=${q}`)).status).toBe(200)
})

test.each([
  ['/guides/%E4%B8', 'GET', 400, '网址不完整'],
  ['/%', 'GET', 400, '网址不完整'],
  ['/sheets/MZ-0104.pdf?size=a3', 'GET', 400, '大小'],
  ['/sheets/MZ-0104.pdf?edition=-1', 'GET', 400, '版'],
  ['/sheets/MZ-0104.pdf?edition=999', 'GET', 404, '版'],
  ['/sheets/MZ-0104.pdf?station=NIX', 'GET', 404, '没有'],
  ['/sheets/MZ-0104', 'GET', 404, '打不开'],
  ['/read/huge/guides', 'GET', 308, ''],
  ['/', 'POST', 405, '只能打开来看'],
  ['/guides/MZ-0104', 'DELETE', 405, '只能打开来看'],
  ['/search?q=a', 'PUT', 405, '只能打开来看'],
  ['/', 'GET', 414, '太长', 3000],
  ['/search?q=', 'GET', 431, '太长', 20_000],
])('%s by %s answers %d', async (begin, method, status, words, letters = 0) => {
  const path = begin + 'a'.repeat(letters)
  const answer = await ask(path, method, { Accept: 'text/html' })
  expect(answer.status).toBe(status)
  expect(answer.text).toContain(words)
})

test('an unknown size of type is the normal one, and leads to nobody else', async () => {
  for (const back of ['//evil.example', '/\\evil.example', 'https://evil.example', '/a\nb', '']) {
    const path = `/text-size?size=gigantic&back=${encoded(back)}`
    const response = await fetch(site.url + path, { redirect: 'manual' })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/')
    expect(response.headers.get('set-cookie')).toContain('text-size=;')
  }
})

/** The same numbers at each run: a fault found can be found again. */
function dice(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

test('2,400 addresses made of anything never break a page', async () => {
  const roll = dice(20_261_124)
  const pick = <Item>(items: readonly Item[]): Item => items[roll(items.length)]
  const places = [
    ...[
      '/',
      '/search',
      '/guides',
      '/guides/',
      '/departments/',
      '/themes/',
      '/events/',
      '/s',
      '/s/',
    ],
    ...['/stations', '/stations/', '/about', '/sheets/', '/notices/', '/cards/', '/posters/'],
    ...['/api/search', '/text-size', '/read/', '/sitemap.xml', '/icon.svg', '/guides/MZ-0104/'],
  ]
  const letters = [
    ...['低保', 'MZ-0104', 'MZ0104-', 'ZD100201', '.pdf', 'large', '👵', '䶮', '\u0000', '\u202e'],
    ...['<b>', '"', "'", '$ne', '[', ']', '{}', '..', '/', '\\', '%', '%25', '__proto__', '-1'],
    ...[
      '1e99',
      'NaN',
      ' ',
      '+',
      '&',
      '=',
      '#',
      ';',
      '\r\n',
      '*',
      '(',
      ')',
      '|',
      '^',
      'a'.repeat(99),
    ],
  ]
  const names = ['q', 'code', 'at', 'town', 'kind', 'size', 'station', 'edition', 'missing', 'back']
  const word = () => Array.from({ length: 1 + roll(4) }, () => pick(letters)).join('')
  const written = (text: string) => (roll(12) === 0 ? encoded(text).slice(0, -1) : encoded(text))
  const address = () => {
    const place = pick(places)
    const path = place.endsWith('/') && place !== '/' ? place + written(word()) : place
    const query = Array.from({ length: roll(4) }, () => {
      const name = roll(6) === 0 ? `${pick(names)}[${written(word())}]` : pick(names)
      return `${name}=${written(word())}`
    })
    return query.length > 0 ? `${path}?${query.join('&')}` : path
  }
  const methods = ['GET', 'GET', 'GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'OPTIONS']
  const addresses = Array.from({ length: 2400 }, () => [address(), pick(methods)] as const)
  const broken: string[] = []
  const seen = new Map<number, number>()
  const lane = async (mine: readonly (readonly [string, string])[]) => {
    for (const [path, method] of mine) {
      const { status, ms } = await ask(path, method, { Accept: pick(['text/html', '*/*']) })
      seen.set(status, (seen.get(status) ?? 0) + 1)
      if (status >= 500 || status === 0 || ms > 5000) broken.push(`${status} ${method} ${path}`)
    }
  }
  const lanes = 6
  await Promise.all(
    Array.from({ length: lanes }, (_, at) => lane(addresses.filter((_one, n) => n % lanes === at))),
  )
  expect(broken).toEqual([])
  expect([...seen.keys()].sort()).toEqual(expect.arrayContaining([200, 400, 404, 405]))
}, 240_000)
