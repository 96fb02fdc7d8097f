import type { Page } from 'puppeteer-core'

/**
 * Sets each paper of a case in the largest type in which it takes one page, stretched to its foot; a crowded
 * one also gets a smaller title and code. One that needs more pages flows on in usual type, its table heads
 * repeated. A signature is decoded first.
 */
export async function fitCasePapers(page: Page): Promise<void> {
  await page.evaluate(`Promise.all([...document.images].map((image) => image.decode()))`)
  await page.evaluate(`for (const paper of document.querySelectorAll('.case')) {
    paper.style.width = '180mm'
    const room = 265 * 96 / 25.4
    const set = (scale) => {
      paper.style.setProperty('--scale', String(scale))
      paper.classList.toggle('crowded', scale < 0.8)
    }
    const fits = [1.12, 1.06, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64].some((scale) => (set(scale), paper.offsetHeight <= room))
    paper.classList.add(fits ? 'one-page' : 'many-pages')
    if (!fits) set(0.94)
  }`)
}
