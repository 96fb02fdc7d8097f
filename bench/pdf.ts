import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import puppeteer from 'puppeteer-core'
import type { Layout } from '@/printing/documents'
import { closeBrowser, measureSheet, printBook, printSheet, renderSheetHtml } from '@/printing'
import { locateBrowser } from '@/printing/chromium/locate'
import { sheetStyles } from '@/printing/sheet/styles'
import { benchCounty, benchEdition, benchStation, manyMatters } from './data'
import { median, printTable, timeOf, type Result } from './measure'
import { startPeers, type Peers } from './peers/process'
import { typstSheet } from './peers/typstSheet'

const singles = 40
const bookOf = 2_000
const fonts = path.resolve('node_modules/@expo-google-fonts/noto-sans-sc')
const weights = { 400: '400Regular', 500: '500Medium', 700: '700Bold', 900: '900Black' }

const matters = manyMatters(bookOf)
const sheetAt = (at: number) => ({
  content: matters[at],
  edition: benchEdition(at),
  station: benchStation,
  county: benchCounty,
})

/** The sheet as a file of its own, for whoever has no warm page: fonts from disk, styles inside. */
function wholePage(at: number): string {
  const faces = Object.entries(weights).map(
    ([weight, folder]) =>
      `@font-face{font-family:'Noto Sans SC';font-weight:${weight};src:url(file://${fonts}/${folder}/NotoSansSC_${folder}.ttf)}`,
  )
  const styles = `@page{size:210mm 297mm;margin:0}body{margin:0}${sheetStyles}`
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>明白纸</title><style>${faces.join('')}${styles}</style></head><body>${renderSheetHtml(sheetAt(at))}</body></html>`
}

async function ours(): Promise<number[]> {
  await printSheet(sheetAt(singles))
  const times: number[] = []
  for (let at = 0; at < singles; at += 1) times.push(await timeOf(() => printSheet(sheetAt(at))))
  return times
}

async function launchEachTime(folder: string): Promise<number[]> {
  const { path: executablePath, env } = await locateBrowser()
  const times: number[] = []
  for (let at = 0; at < 8; at += 1) {
    const file = path.join(folder, `launch-${at}.html`)
    writeFileSync(file, wholePage(at))
    times.push(
      await timeOf(async () => {
        const browser = await puppeteer.launch({
          executablePath,
          env: { ...process.env, ...env },
          args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
        })
        const page = await browser.newPage()
        await page.goto(`file://${file}`, { waitUntil: 'load' })
        await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
        await browser.close()
      }),
    )
  }
  return times
}

async function weasyPrint(peers: Peers, folder: string): Promise<number[]> {
  const times: number[] = []
  for (let at = 0; at < 12; at += 1) {
    const html = path.join(folder, `weasy-${at}.html`)
    writeFileSync(html, wholePage(at))
    times.push(await peers.run({ peer: 'weasyprint', html, pdf: path.join(folder, 'w.pdf') }))
  }
  return times.slice(2)
}

const typst = (peers: Peers, folder: string, ats: number[]): Promise<number> =>
  peers.run({
    peer: 'typst',
    sheets: ats.map((at) => typstSheet(sheetAt(at))),
    template: path.resolve('bench/peers/sheet.typ'),
    fonts,
    pdf: path.join(folder, 't.pdf'),
  })

/** The type step of every sheet, as each edition keeps it from when it was published. */
async function layoutsOf(): Promise<Layout[]> {
  const layouts: Layout[] = []
  let next = 0
  const measureOn = async () => {
    for (let at = next++; at < matters.length; at = next++) {
      const { step } = await measureSheet({ ...sheetAt(at), station: null })
      layouts[at] = { step }
    }
  }
  await Promise.all([measureOn(), measureOn()])
  return layouts
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
const ms = (figure: number) => `${figure.toFixed(1)} ms`

/** P1 and P2 of the quality goals: one sheet at the desk, and the county's book, against peers. */
export async function pdfBench(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'daiban-bench-'))
  const peers = startPeers()
  try {
    const own = median(await ours())
    const launched = median(await launchEachTime(folder))
    const weasy = median(await weasyPrint(peers, folder))
    await typst(peers, folder, [0])
    const typstTimes: number[] = []
    for (let at = 1; at <= singles; at += 1) typstTimes.push(await typst(peers, folder, [at]))
    const typstOne = median(typstTimes)

    const all = matters.map((_, at) => at)
    const layouts = await layoutsOf()
    const book = await timeOf(() =>
      printBook({
        county: benchCounty,
        printedOn: '2026-11-24',
        sheets: matters.map((content, at) => ({
          content,
          edition: benchEdition(at),
          layout: layouts[at],
        })),
      }),
    )
    const typstBook = await typst(peers, folder, all)

    const against = (goal: string, what: string, other: number, wanted: number): Result => ({
      goal,
      what,
      measured: `${ms(own)} against ${ms(other)}`,
      ratio: other / own,
      wanted: `≥ ${wanted}`,
      isMet: other / own >= wanted,
    })
    const pagesPerSecond = bookOf / (book / 1000)
    printTable([
      against('P1', 'one sheet, against a browser launch per page', launched, 6),
      against('P1', 'one sheet, against WeasyPrint', weasy, 3.5),
      against('P1', 'one sheet, against a warm Typst (stretch)', typstOne, 0.8),
      {
        goal: 'P2',
        what: `book of ${bookOf} sheets, pages a second`,
        measured: seconds(book),
        ratio: pagesPerSecond,
        wanted: '≥ 100',
        isMet: pagesPerSecond >= 100,
      },
      {
        goal: 'P2',
        what: 'the same book, against Typst',
        measured: `${seconds(book)} against ${seconds(typstBook)}`,
        ratio: typstBook / book,
        wanted: '≥ 0.6',
        isMet: typstBook / book >= 0.6,
      },
    ])
  } finally {
    peers.close()
    await closeBrowser()
    rmSync(folder, { recursive: true, force: true })
  }
}
