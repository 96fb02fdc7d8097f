import { createElement } from 'react'
import type { Page } from 'puppeteer-core'
import { paperWords } from '@/i18n/print'
import { withPage } from './chromium/browser'
import { addStyle, showContent } from './chromium/page'
import type {
  BookDocument,
  BoundSheet,
  CountyFacts,
  KitDocument,
  LongPrintOptions,
  Printed,
  SheetDocument,
  StationFacts,
} from './documents'
import { toHtml } from './markup'
import { Contents, Cover, pageLink } from './papers/Contents'
import type { Entry } from './papers/Contents'
import { numberStyle } from './papers/css'
import { byDepartment } from './papers/groups'
import { finishPdf } from './pdf/finish'
import { mergePdfs } from './pdf/merge'
import { countLargePages, measureSheets, printPage } from './render'
import { renderSheetHtml, SheetDoesNotFit } from './sheets'

/** Sheets in one browser document: more take more memory, fewer more time. */
const sheetsInDocument = 100
/** Documents printed at once; a desk's single sheet still finds a page of the pool. */
const documentsAtOnce = 2
const documentTimeout = 120_000

const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0)

type Numbered = SheetDocument & { pageNumber?: number }

interface Chunk {
  bytes: Uint8Array
  /** Pages of each sheet. */
  counts: number[]
}

/** A promise and how to keep it. */
function promised<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((keep) => (resolve = keep))
  return { promise, resolve }
}

/**
 * Prints some sheets as one document.
 * @param counted is told the pages of each sheet before they are printed, and answers the number of the first
 */
async function printChunk(
  page: Page,
  sheets: Numbered[],
  counted: (counts: number[]) => Promise<number>,
): Promise<Chunk> {
  await showContent(page, sheets.map((sheet) => renderSheetHtml(sheet)).join(''), '')
  const fits = await measureSheets(page)
  for (const [index, fit] of fits.entries()) {
    const sheet = sheets[index]
    if (sheet && !fit.fits) throw new SheetDoesNotFit(fit, sheet)
  }
  const isLarge = sheets[0]?.size === 'large'
  const counts = isLarge ? await countLargePages(page) : sheets.map(() => 1)
  const first = await counted(counts)
  if (isLarge) await addStyle(page, numberStyle(first))
  const { pdf, pages } = await finishPdf(await printPage(page), '2000-01-01')
  const expected = sum(counts)
  if (pages !== expected) throw new Error(`${expected} pages were to be printed, ${pages} came out`)
  return { bytes: pdf, counts }
}

/** Prints all sheets in few documents, a bounded number at once, telling how far it is. */
async function printChunks(
  sheets: Numbered[],
  { onProgress, signal }: LongPrintOptions,
): Promise<Chunk[]> {
  const total = sheets.length
  const groups = Array.from({ length: Math.ceil(total / sheetsInDocument) }, (_, index) =>
    sheets.slice(index * sheetsInDocument, (index + 1) * sheetsInDocument),
  )
  const chunks: Chunk[] = []
  /** For each document, its first page number, known when the documents before it are counted. */
  const firstPages = groups.map(() => promised<number>())
  firstPages[0]?.resolve(1)
  const stop = new AbortController()
  const stopped = AbortSignal.any([stop.signal, ...(signal ? [signal] : [])])
  let [next, done] = [0, 0]
  const work = async (): Promise<void> => {
    for (let index = next++; index < groups.length; index = next++) {
      const group = groups[index] ?? []
      const counted = async (counts: number[]): Promise<number> => {
        const first = (await firstPages[index]?.promise) ?? 1
        firstPages[index + 1]?.resolve(first + sum(counts))
        return first
      }
      chunks[index] = await withPage((page) => printChunk(page, group, counted), {
        timeout: documentTimeout,
        signal: stopped,
      })
      done += group.length
      await onProgress?.({ done, total })
    }
  }
  try {
    await onProgress?.({ done, total })
    await Promise.all(Array.from({ length: documentsAtOnce }, work))
  } catch (error) {
    stop.abort(error)
    throw error
  }
  return chunks
}

interface Binding {
  title: string
  county: CountyFacts
  station: StationFacts | null
  sheets: BoundSheet[]
  printedOn: string
  size: SheetDocument['size']
  /** Markup of the pages before page 1. */
  front: (entries: Entry[]) => string
}

async function bind(binding: Binding, options: LongPrintOptions): Promise<Printed> {
  const { title, county, station, printedOn, size = 'a4', front } = binding
  options.signal?.throwIfAborted()
  const groups = byDepartment(binding.sheets, ({ content }) => content)
  const ordered = groups.flatMap(({ items }) => items)
  const sheets: Numbered[] = ordered.map((sheet, index) => ({
    ...sheet,
    station,
    county,
    size,
    pageNumber: size === 'a4' ? index + 1 : undefined,
  }))
  const chunks = await printChunks(sheets, options)
  let page = 1
  const counts = chunks.flatMap((chunk) => chunk.counts)
  const entries = ordered.map((sheet, index): Entry => {
    const entry = { ...sheet, page }
    page += counts[index] ?? 1
    return entry
  })
  const first = await withPage(
    async (tab) => {
      await showContent(tab, front(entries), title)
      return finishPdf(await printPage(tab), printedOn)
    },
    { signal: options.signal },
  )
  options.signal?.throwIfAborted()
  const placeOf = (entry: Entry) => first.pages + entry.page - 1
  const places = new Map(entries.map((entry) => [pageLink(entry.page), placeOf(entry)]))
  return mergePdfs({
    parts: [first.pdf, ...chunks.map(({ bytes }) => bytes)],
    title,
    date: printedOn,
    frontPages: first.pages,
    targetOf: (uri) => places.get(uri),
    bookmarks: [
      { title: paperWords.contents, page: 0 },
      ...byDepartment(entries, ({ content }) => content).map(({ name, items }) => ({
        title: name,
        page: items[0] ? placeOf(items[0]) : 0,
        children: items.map((entry) => ({ title: entry.content.name, page: placeOf(entry) })),
      })),
    ],
  })
}

/**
 * Prints a station's kit: contents, then all its sheets with page numbers, bookmarks and jumps.
 * @param options progress after every hundred sheets or fewer; an abort signal
 * @throws SheetDoesNotFit; the signal's reason when aborted
 */
export const printKit = (kit: KitDocument, options: LongPrintOptions = {}): Promise<Printed> =>
  bind(
    {
      ...kit,
      size: kit.size,
      title: `${kit.station.name} ${paperWords.kit}`,
      front: (entries) => toHtml(createElement(Contents, { ...kit, entries })),
    },
    options,
  )

/**
 * Prints the county's whole book: cover, contents by department, all sheets with page numbers, bookmarks and
 * jumps. Options and errors as in {@link printKit}.
 */
export const printBook = (book: BookDocument, options: LongPrintOptions = {}): Promise<Printed> =>
  bind(
    {
      ...book,
      station: null,
      size: book.size,
      title: `${book.county.name}${paperWords.book}`,
      front: (entries) =>
        toHtml(createElement(Cover, { ...book, count: entries.length })) +
        toHtml(createElement(Contents, { ...book, entries })),
    },
    options,
  )
