import { createElement } from 'react'
import type { ReactElement } from 'react'
import type { PDFOptions } from 'puppeteer-core'
import { guideWords } from '@/i18n/guidePaper'
import { paperWords, stationPaperWords } from '@/i18n/print'
import { withPage } from './chromium/browser'
import { showContent } from './chromium/page'
import type {
  CardsDocument,
  DoorPlateDocument,
  GuideDocument,
  NoticeFormDocument,
  PosterDocument,
  Printed,
  RegisterDocument,
  StationCardDocument,
} from './documents'
import { toHtml } from './markup'
import { Cards } from './papers/Cards'
import { DoorPlate } from './papers/DoorPlate'
import { Guide } from './papers/Guide'
import { NoticeForm } from './papers/NoticeForm'
import { Poster } from './papers/Poster'
import { Register } from './papers/Register'
import { StationCard } from './papers/StationCard'
import { finishPdf } from './pdf/finish'
import { fitPapers, printPage } from './render'
import { dateOf } from './sheets'

interface Paper {
  element: ReactElement
  title: string
  /** The day that the PDF bears, `YYYY-MM-DD`. */
  date: string
  options?: PDFOptions
  /** Milliseconds; the usual ones unless a paper has very many pages. */
  timeout?: number
}

/** The day that papers bear which hold until they are printed anew. */
const undated = '2000-01-01'

async function printPaper({ element, title, date, options, timeout }: Paper): Promise<Printed> {
  const bytes = await withPage(
    async (page) => {
      await showContent(page, toHtml(element), title)
      await fitPapers(page)
      return printPage(page, options)
    },
    { timeout },
  )
  return finishPdf(bytes, date)
}

/** Prints the full guide 服务指南 with page footers and bookmarks of its sections. */
export const printGuide = (guide: GuideDocument): Promise<Printed> =>
  printPaper({
    element: createElement(Guide, guide),
    title: `${guide.content.name} ${guideWords.guide}`,
    date: dateOf(guide),
    options: { outline: true },
  })

/** Prints 一次性告知单： one page; more only when there are more than about thirty materials. */
export const printNoticeForm = (form: NoticeFormDocument): Promise<Printed> =>
  printPaper({
    element: createElement(NoticeForm, form),
    title: `${form.content.name} ${paperWords.noticeForm}`,
    date: dateOf(form),
  })

/** Prints a station's notice poster 公示栏： one page when the matters fit in legible type, else several. */
export const printPoster = (poster: PosterDocument): Promise<Printed> =>
  printPaper({
    element: createElement(Poster, poster),
    title: `${poster.station.name} ${paperWords.poster}`,
    date: poster.printedOn,
  })

/** Prints service cards 便民服务卡， ten on a page with crop marks. */
export const printCards = (cards: CardsDocument): Promise<Printed> =>
  printPaper({
    element: createElement(Cards, cards),
    title: `${cards.county.name} ${paperWords.card}`,
    date: undated,
  })

/** Prints the ledger 台账 across, its head and page numbers on every page. */
export const printRegister = (register: RegisterDocument): Promise<Printed> =>
  printPaper({
    element: createElement(Register, register),
    title: `${register.title} ${register.about}`,
    date: register.printedOn,
    // 2,000 rows are some hundred pages.
    timeout: 120_000,
  })

/** Prints a station's page for the wall 联系牌： one page. */
export const printStationCard = (card: StationCardDocument): Promise<Printed> =>
  printPaper({
    element: createElement(StationCard, card),
    title: `${card.station.name} ${stationPaperWords.card}`,
    date: undated,
  })

/** Prints a station's door plate 门牌 on A4 or A3 across: one page. */
export const printDoorPlate = (plate: DoorPlateDocument): Promise<Printed> =>
  printPaper({
    element: createElement(DoorPlate, plate),
    title: `${plate.name} ${stationPaperWords.plate}`,
    date: undated,
  })
