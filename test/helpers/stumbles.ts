import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

interface Axe {
  run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** What a screen reader, a keyboard or weak eyes would stumble over; needs scripts on the page. */
export async function stumbles(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  // On the way from one page to the next the title comes a moment after the content. One that never comes is told of.
  const isTitled = () => document.title !== ''
  await page.waitForFunction(isTitled, { timeout: 10_000 }).catch(() => undefined)
  return page.evaluate(async () => {
    // A colour that is still on its way to the next has no contrast that stays. An endless one is not waited for.
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map((one) => one.finished))
    const { axe } = window as unknown as { axe: Axe }
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}

/**
 * What old eyes and thick thumbs would stumble over: something beside the screen, text cut off, a target
 * below 44 px, a page whose body is below 18 px, or any text below 15 px. Sizes in CSS pixels.
 */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const say = (what: string, element: Element) =>
      found.push(`${what}: ${element.outerHTML.slice(0, 160)}`)
    const isSeen = (element: Element) => {
      const { width, height, bottom, right } = element.getBoundingClientRect()
      const { visibility } = getComputedStyle(element)
      return width > 1 && height > 1 && bottom > 0 && right > 0 && visibility !== 'hidden'
    }
    const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize)

    const beside = document.documentElement.scrollWidth - window.innerWidth
    if (beside > 0) found.push(`${beside} px beside the screen`)
    if (sizeOf(document.body) < 18) found.push(`the body is ${sizeOf(document.body)} px`)
    for (const target of document.querySelectorAll('a[href], button, summary, input, select')) {
      if (!isSeen(target) || target.matches('[type=hidden]')) continue
      const box = target.closest('label') ?? target
      const { width, height } = box.getBoundingClientRect()
      if (Math.min(width, height) < 43.5) {
        say(`a target of ${Math.round(width)} × ${Math.round(height)}`, target)
      }
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement
      if (!holder || !walker.currentNode.textContent?.trim() || !isSeen(holder)) continue
      if (holder.closest('script, style, svg')) continue
      if (sizeOf(holder) < 15 - 0.01) say(`text of ${sizeOf(holder)} px`, holder)
      const { overflowX } = getComputedStyle(holder)
      const isCut = overflowX !== 'visible' && holder.scrollWidth > holder.clientWidth + 1
      if (isCut && getComputedStyle(holder).display !== 'inline') say('text cut off', holder)
    }
    return found
  })
