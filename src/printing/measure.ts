import type { Fit } from '@/domain/catalogue/fit'

/**
 * Finds the roomiest type step at which a sheet fits, and leaves the sheet at that step. Runs in any page
 * that shows a `<Sheet>` with `sheetStyles`: in the printer and in the editor's preview. It uses nothing
 * from outside itself, because the printer sends its source to the browser.
 * @param root the `.sheet` element, in the document and visible
 * @returns what {@link Fit} says; `tooLong` names the section that exceeds its usual share most
 */
export function measureSheetPage(root: HTMLElement): Fit {
  const millimetre = 96 / 25.4
  const isA4 = root.dataset.size === 'a4'
  const steps = Number(root.dataset.steps)
  const splits = isA4 ? (['usual', 'wide-left', 'wide-right'] as const) : (['usual'] as const)
  const flow = root.querySelector<HTMLElement>('.flow')
  if (!flow || !(steps > 0)) throw new Error('not a sheet')

  type Split = (typeof splits)[number]
  type Trial = { step: number; split: Split; overflow: number; fill: number; isWide: boolean }
  const set = (step: number, split: Split) => {
    root.dataset.step = String(step)
    root.dataset.split = split
  }
  const isWider = (element: HTMLElement) => element.scrollWidth > element.clientWidth + 1
  const marginTop = parseFloat(getComputedStyle(flow).marginTop)

  /** Height that is needed and that is there, in px. */
  const weigh = (): { needed: number; room: number } => {
    if (!isA4) {
      root.dataset.measuring = ''
      const pages = Math.round((root.scrollWidth + 10 * millimetre) / (190 * millimetre))
      delete root.dataset.measuring
      const room = 2 * 266 * millimetre
      const natural = root.offsetHeight
      return { needed: pages > 2 ? Math.max(natural, room + 1) : Math.min(natural, room), room }
    }
    const style = getComputedStyle(root)
    const room = root.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom)
    let fixed = marginTop
    for (const child of root.children) {
      const element = child as HTMLElement
      if (element === flow || getComputedStyle(element).position === 'absolute') continue
      fixed += element.offsetHeight + parseFloat(getComputedStyle(element).marginTop)
    }
    const columns = [...flow.children].map((column) => (column as HTMLElement).offsetHeight)
    return { needed: fixed + Math.max(...columns), room }
  }

  /** The section that exceeds its usual share most, among those that can relieve the overflow. */
  const blame = (overflow: number) => {
    const columns = [...flow.children] as HTMLElement[]
    const tallest = columns.reduce((a, b) => (b.offsetHeight > a.offsetHeight ? b : a))
    const sections = [...root.querySelectorAll<HTMLElement>('[data-room]')].filter(
      (section) => !isA4 || !flow.contains(section) || tallest.contains(section),
    )
    const excess = (section: HTMLElement) =>
      section.offsetHeight - Number(section.dataset.room) * millimetre * (isA4 ? 1 : 1.9)
    const worst = sections.reduce((a, b) => (excess(b) > excess(a) ? b : a))
    const text = worst.querySelector('.note') ?? worst.querySelector('p') ?? worst
    const lineHeight = parseFloat(getComputedStyle(text).lineHeight) || 16
    return {
      section: worst.dataset.section ?? '',
      sectionTitle: worst.dataset.title ?? '',
      lines: Math.max(1, Math.ceil(overflow / lineHeight)),
    }
  }

  const facts = [...root.querySelectorAll<HTMLElement>('.fact')]
  const bodyPt = () => (parseFloat(getComputedStyle(root).fontSize) * 72) / 96
  const tryOut = (step: number, split: Split) => {
    set(step, split)
    const { needed, room } = weigh()
    return {
      step,
      split,
      overflow: needed - room,
      fill: needed / room,
      isWide: facts.some(isWider),
    }
  }
  const holds = ({ overflow, isWide }: Trial) => overflow <= 0.5 && !isWide
  const done = ({ step, split, fill }: Trial): Fit => {
    set(step, split)
    return { fits: true, step, split, bodyPt: bodyPt(), fill: Math.min(1, fill) }
  }
  /** The first split that holds at a step, or the one that overflows least. */
  const best = (step: number): Trial => {
    let least: Trial | undefined
    for (const split of splits) {
      const trial = tryOut(step, split)
      if (holds(trial)) return trial
      if (!least || trial.overflow < least.overflow) least = trial
    }
    return least as Trial
  }

  if (root.dataset.known !== undefined) {
    const step = Math.min(steps - 1, Math.max(0, Number(root.dataset.step) || 0))
    const split = splits.find((each) => each === root.dataset.split)
    const trial = split ? tryOut(step, split) : best(step)
    if (holds(trial)) return done(trial)
  }
  // Each step is smaller than the one before it, so the roomiest that holds is found by halving.
  let [low, high] = [0, steps - 1]
  let found: Trial | undefined
  while (low <= high) {
    const middle = (low + high) >> 1
    const trial = best(middle)
    if (holds(trial)) {
      found = trial
      high = middle - 1
    } else low = middle + 1
  }
  if (found) return done(found)
  const least = best(steps - 1)
  set(steps - 1, least.split)
  return {
    fits: false,
    step: steps - 1,
    split: least.split,
    bodyPt: bodyPt(),
    fill: Math.max(least.fill, 1),
    tooLong: blame(least.overflow),
  }
}
