import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { startApp } from './app'
import { firstLoad } from './firstLoad'
import { printTable, quantile } from './measure'

const seconds = 5
const rounds = 3
const connections = 20
const most = 150 * 1024

/** What a plain file server does: look the file up, read it, send it. */
function fileServer(folder: string) {
  return createServer((request, response) => {
    const file = join(folder, 'page.html.br')
    readFile(file).then(
      (body) => {
        response
          .writeHead(200, {
            'content-type': 'text/html; charset=utf-8',
            'content-encoding': 'br',
            'content-length': body.length,
          })
          .end(request.method === 'HEAD' ? undefined : body)
      },
      () => response.writeHead(404).end(),
    )
  })
}

/** Asks from a process of its own, so that the one who asks does not slow down the one who answers. */
async function requestsPerSecond(url: string): Promise<number> {
  const load = ['-j', '-c', String(connections), '-d', String(seconds)]
  const child = spawn(
    process.execPath,
    ['node_modules/autocannon/autocannon.js', ...load, '-H', 'accept-encoding=br, gzip', url],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  await once(child, 'close')
  const { requests, non2xx, errors } = JSON.parse(said) as {
    requests: { average: number }
    non2xx: number
    errors: number
  }
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} failed`)
  return requests.average
}

/** A page of each kind that people come to from outside: a guide, the front, a station, the QR code of a print. */
async function firstPages(uri: string): Promise<{ what: string; path: string }[]> {
  const client = new MongoClient(uri)
  const codeIn = async (collection: string, field: string, filter: object): Promise<string> => {
    const row = await client
      .db()
      .collection(collection)
      .findOne(filter, { sort: { code: 1 } })
    if (!row) throw new Error(`The demonstration has none of its ${collection}`)
    return String(row[field])
  }
  const isPublished = { currentEdition: { $ne: null }, stage: { $ne: 'withdrawn' } }
  const guide = await codeIn('matters', 'code', isPublished)
  const station = await codeIn('stations', 'code', { tier: 'village' })
  const print = await codeIn('editions', 'shortCode', {})
  await client.close()
  return [
    { what: 'guide page', path: `/guides/${guide}` },
    { what: 'front page', path: '/' },
    { what: 'page of a station', path: `/stations/${station}` },
    { what: 'page behind a QR code', path: `/s/${print}?at=${station}` },
  ]
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`

/** What a phone loads at its first visit, once the files are as short as they get. */
async function weigh({ what, path }: { what: string; path: string }, url: string) {
  await firstLoad(url + path)
  await new Promise((resolve) => setTimeout(resolve, 2000))
  const loaded = await firstLoad(url + path)
  const sum = [...loaded].reduce((total, [kind, bytes]) => total + (kind === 'Font' ? 0 : bytes), 0)
  return {
    goal: 'P7',
    what: `first load of a ${what}, compressed, without fonts`,
    measured: [...loaded].map(([kind, bytes]) => `${kind} ${kilobytes(bytes)}`).join(', '),
    ratio: sum / most,
    wanted: '≤ 150 KB (1)',
    isMet: sum <= most,
  }
}

/** P7: a guide page against a plain file server with the same bytes, and what first visits of public pages load. */
export async function pagesBench(): Promise<void> {
  const app = await startApp()
  const folder = mkdtempSync(join(tmpdir(), 'daiban-bench-pages-'))
  const files = fileServer(folder)
  try {
    const pages = await firstPages(app.databaseUri)
    const url = app.url + pages[0].path
    const weights = []
    for (const one of pages) weights.push(await weigh(one, app.url))
    const page = await rawPage(url)
    writeFileSync(join(folder, 'page.html.br'), page)
    files.listen(0, '127.0.0.1')
    await once(files, 'listening')
    const plain = `http://127.0.0.1:${(files.address() as AddressInfo).port}/page.html`
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (const to of [url, plain]) await requestsPerSecond(to)
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await requestsPerSecond(url))
      theirs.push(await requestsPerSecond(plain))
    }
    const [own, other] = [quantile(ours, 0.5), quantile(theirs, 0.5)]
    printTable([
      {
        goal: 'P7',
        what: 'guide page, requests a second against a plain file server',
        measured: `${own.toFixed(0)} against ${other.toFixed(0)}`,
        ratio: own / other,
        wanted: '≥ 0.7',
        isMet: own >= 0.7 * other,
      },
      ...weights,
    ])
  } finally {
    files.close()
    rmSync(folder, { recursive: true, force: true })
    await app.stop()
  }
}

/** The page as it comes over the line, compressed. */
function rawPage(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve(Buffer.concat(chunks)))
    }).on('error', reject)
  })
}
