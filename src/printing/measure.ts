import type { Fit } from '@/domain/catalogue/fit'

/**
 * Finds the roomiest type step at which a sheet fits, and leaves the sheet at that step. Runs in any page
 * that shows a `<Sheet>` with `sheetStyles`: in the printer and in the editor's preview. It uses nothing
 * from outside itself, because the printer sends its source to the browser.
 *
 * A sheet with `data-known` is only checked at the step it has. Large print rather takes one page in smaller
 * type than two.
 * @param root the `.sheet` element, in the document and visible
 * @param isCheck whether a sheet that does not fit as it is known is left at that
 * @returns what {@link Fit} says; `tooLong` names the section that exceeds its usual share most
 */
export function measureSheetPage(root: HTMLElement, isCheck = false): Fit {
  type Split = 'usual' | 'wide-left' | 'wide-right'
  type Trial = { step: number; split: Split; overflow: number; fill: number; holds: boolean }
  const millimetre = 96 / 25.4
  const isA4 = root.dataset.size === 'a4'
  const steps = Number(root.dataset.steps)
  const splits: Split[] = isA4 ? ['usual', 'wide-left', 'wide-right'] : ['usual']
  const flow = root.querySelector<HTMLElement>('.flow')
  const station = root.querySelector<HTMLElement>('.station')
  const facts = [...root.querySelectorAll<HTMLElement>('.fact')]
  if (!flow || !station || !(steps > 0)) throw new Error('not a sheet')

  const marginOf = (element: HTMLElement) => parseFloat(getComputedStyle(element).marginTop)
  /** Writes nothing when nothing changes, so that a check of many sheets lays them out once. */
  const set = (step: number, split: Split) => {
    if (root.dataset.step !== String(step)) root.dataset.step = String(step)
    if (root.dataset.split !== split) root.dataset.split = split
  }
  /** Height that is needed and that is there, in px; for large print, whether its pages suffice. */
  const weigh = (pages: number): { needed: number; room: number } => {
    if (!isA4) {
      root.dataset.measuring = ''
      const taken = Math.round(station.offsetLeft / millimetre / 190) + 1
      delete root.dataset.measuring
      const room = 2 * 266 * millimetre
      const needed = root.offsetHeight
      return { needed: taken > pages ? Math.max(needed, room + 1) : Math.min(needed, room), room }
    }
    const style = getComputedStyle(root)
    const room = root.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom)
    let needed = marginOf(flow)
    for (const child of root.children) {
      const element = child as HTMLElement
      if (element === flow || element.classList.contains('page-number')) continue
      needed += element.offsetHeight + marginOf(element)
    }
    const columns = [...flow.children].map((column) => (column as HTMLElement).offsetHeight)
    return { needed: needed + Math.max(...columns), room }
  }
  const tryOut = (step: number, split: Split, pages: number): Trial => {
    set(step, split)
    const { needed, room } = weigh(pages)
    const isWide = facts.some((fact) => fact.scrollWidth > fact.clientWidth + 1)
    const overflow = needed - room
    return { step, split, overflow, fill: needed / room, holds: overflow <= 0.5 && !isWide }
  }
  /** The first split that holds at a step, or the one that overflows least. */
  const best = (step: number, pages: number): Trial => {
    let least: Trial | undefined
    for (const split of splits) {
      const trial = tryOut(step, split, pages)
      if (trial.holds) return trial
      if (!least || trial.overflow < least.overflow) least = trial
    }
    return least as Trial
  }
  /** Each step is smaller than the one before it, so the roomiest that holds is found by halving. */
  const search = (pages: number): Trial | undefined => {
    let [low, high] = [0, steps - 1]
    let found: Trial | undefined
    while (low <= high) {
      const middle = (low + high) >> 1
      const trial = best(middle, pages)
      if (trial.holds) {
        found = trial
        high = middle - 1
      } else low = middle + 1
    }
    return found
  }
  const known = (): Trial | undefined => {
    if (root.dataset.known === undefined) return undefined
    const step = Math.min(steps - 1, Math.max(0, Number(root.dataset.step) || 0))
    const split = splits.find((each) => each === root.dataset.split) ?? 'usual'
    const shown = tryOut(step, split, 2)
    const trial = shown.holds ? shown : best(step, 2)
    return trial.holds ? trial : undefined
  }
  /** The section that exceeds its usual share most, among those that can relieve the overflow. */
  const blame = (overflow: number) => {
    const columns = [...flow.children] as HTMLElement[]
    const tallest = columns.reduce((a, b) => (b.offsetHeight > a.offsetHeight ? b : a))
    const sections = [...root.querySelectorAll<HTMLElement>('[data-room]')].filter(
      (section) => !isA4 || !flow.contains(section) || tallest.contains(section),
    )
    const excess = (section: HTMLElement) => {
      const { room, largeRoom } = section.dataset
      return section.offsetHeight - Number(isA4 ? room : largeRoom) * millimetre
    }
    const worst = sections.reduce((a, b) => (excess(b) > excess(a) ? b : a))
    const text = worst.querySelector('.note') ?? worst.querySelector('p') ?? worst
    const lineHeight = parseFloat(getComputedStyle(text).lineHeight) || 16
    const { section = '', title: sectionTitle = '' } = worst.dataset
    return { section, sectionTitle, lines: Math.max(1, Math.ceil(overflow / lineHeight)) }
  }

  const asKnown = known()
  if (isCheck && !asKnown) return { fits: false, step: 0, split: 'usual', bodyPt: 0, fill: 1 }
  const found = asKnown ?? (isA4 ? undefined : search(1)) ?? search(2)
  const { step, split, fill, overflow } = found ?? best(steps - 1, 2)
  set(step, split)
  const bodyPt = Math.round(parseFloat(getComputedStyle(root).fontSize) * 75) / 100
  if (found) return { fits: true, step, split, bodyPt, fill: Math.min(1, fill) }
  return { fits: false, step, split, bodyPt, fill: Math.max(fill, 1), tooLong: blame(overflow) }
}
