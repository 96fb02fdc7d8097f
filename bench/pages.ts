import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import puppeteer from 'puppeteer-core'
import { locateBrowser } from '@/printing/chromium/locate'
import { startApp } from './app'
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

/** Bytes that a phone loads for a page at its first visit, by kind, as they come over the line. */
async function firstLoad(url: string): Promise<Map<string, number>> {
  const { path: executablePath, env } = await locateBrowser()
  const browser = await puppeteer.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage()
    await page.setViewport({ width: 390, height: 844, isMobile: true })
    const client = await page.createCDPSession()
    await client.send('Network.enable')
    const kinds = new Map<string, string>()
    const bytes = new Map<string, number>()
    client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? 'Other'
      bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength)
    })
    await page.goto(url, { waitUntil: 'networkidle0' })
    return bytes
  } finally {
    await browser.close()
  }
}

async function someGuide(uri: string): Promise<string> {
  const client = new MongoClient(uri)
  const matter = await client
    .db()
    .collection<{ code: string }>('matters')
    .findOne({ currentEdition: { $ne: null }, stage: { $ne: 'withdrawn' } }, { sort: { code: 1 } })
  await client.close()
  if (!matter) throw new Error('The demonstration has no published matter')
  return `/guides/${matter.code}`
}

/** P7: a guide page against a plain file server with the same bytes, and what its first visit loads. */
export async function pagesBench(): Promise<void> {
  const app = await startApp()
  const folder = mkdtempSync(join(tmpdir(), 'daiban-bench-pages-'))
  const files = fileServer(folder)
  try {
    const url = app.url + (await someGuide(app.databaseUri))
    const loaded = await firstLoad(url)
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
    const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
    const sum = [...loaded].reduce(
      (total, [kind, bytes]) => total + (kind === 'Font' ? 0 : bytes),
      0,
    )
    printTable([
      {
        goal: 'P7',
        what: 'guide page, requests a second against a plain file server',
        measured: `${own.toFixed(0)} against ${other.toFixed(0)}`,
        ratio: own / other,
        wanted: '≥ 0.7',
        isMet: own >= 0.7 * other,
      },
      {
        goal: 'P7',
        what: 'its first load, compressed, without fonts',
        measured: [...loaded].map(([kind, bytes]) => `${kind} ${kilobytes(bytes)}`).join(', '),
        ratio: sum / most,
        wanted: '≤ 150 KB (1)',
        isMet: sum <= most,
      },
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
