/** The two printed sizes of a sheet: `a4` is one page, `large` at most two. */
export type SheetSize = 'a4' | 'large'

/** One step of the type scale: sizes in points, `air` multiplies every gap. */
export interface TypeStep {
  body: number
  note: number
  section: number
  title: number
  fact: number
  air: number
  /** Line height of the body. */
  leading: number
}

const step = (
  body: number,
  note: number,
  section: number,
  title: number,
  fact: number,
  air: number,
  leading: number,
): TypeStep => ({ body, note, section, title, fact, air, leading })

/**
 * The type scale, roomiest first. Within one size the air goes before the type does. The floor of a4 is
 * body 10.5 pt and notes 9 pt, that of large print body 16 pt.
 */
export const typeSteps: Record<SheetSize, readonly TypeStep[]> = {
  a4: [
    step(14, 11.25, 15.5, 34, 26, 2, 1.64),
    step(13.25, 10.75, 14.75, 32, 24, 1.6, 1.6),
    step(12.5, 10.25, 14, 31, 23, 1.3, 1.58),
    step(12, 10, 13.5, 30, 22, 1.2, 1.56),
    step(11.5, 9.5, 13, 30, 22, 1.15, 1.55),
    step(11.5, 9.5, 13, 30, 22, 1, 1.52),
    step(11.5, 9.5, 13, 30, 22, 0.85, 1.48),
    step(11, 9.25, 12.5, 29, 21, 0.8, 1.46),
    step(11, 9.25, 12.5, 28, 20, 0.65, 1.42),
    step(10.5, 9, 12, 27, 19, 0.6, 1.4),
    step(10.5, 9, 12, 25, 18, 0.45, 1.36),
    step(10.5, 9, 11.5, 23, 17, 0.3, 1.32),
  ],
  large: [
    step(19, 16.5, 22, 42, 28, 1.25, 1.55),
    step(18, 16, 21, 40, 26, 1.1, 1.52),
    step(17, 15, 20, 38, 25, 1, 1.5),
    step(16.5, 14.5, 19, 36, 24, 0.9, 1.46),
    step(16, 14, 18.5, 34, 23, 0.75, 1.42),
    step(16, 14, 18, 32, 22, 0.6, 1.38),
    step(16, 14, 17.5, 30, 21, 0.45, 1.34),
    step(16, 14, 17, 28, 20, 0.3, 1.3),
    step(16, 14, 16.5, 26, 19, 0.15, 1.26),
    step(16, 14, 16.5, 26, 19, 0.05, 1.22),
  ],
}

/** How the width is shared between the two columns of an a4 sheet, the usual one first. */
export const columnSplits = ['usual', 'wide-left', 'wide-right'] as const
export type ColumnSplit = (typeof columnSplits)[number]

/** What keeps a sheet from fitting: the section, its title as printed, and by how many lines. */
export interface TooLong {
  section: string
  sectionTitle: string
  lines: number
}

/** The outcome of measuring a sheet in the browser. */
export interface Fit {
  fits: boolean
  /** Index into `typeSteps` of the size; the last one when it does not fit. */
  step: number
  split: ColumnSplit
  bodyPt: number
  /** How full the room for text is at that step; above 1 when it does not fit. */
  fill: number
  tooLong?: TooLong
}

/**
 * The sentence that tells an editor what to shorten.
 * @param fit a measured sheet
 * @param size which print was measured
 * @returns '' when the sheet fits
 */
export function sayTooLong(fit: Fit, size: SheetSize = 'a4'): string {
  if (fit.fits || !fit.tooLong) return ''
  const { sectionTitle, lines } = fit.tooLong
  const page = size === 'a4' ? '一页纸' : '大字版的两页纸'
  return `${page}放不下：「${sectionTitle}」这一段多出 ${lines} 行。请删减文字，或把细节移到服务指南里。`
}
