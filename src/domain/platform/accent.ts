/** The accent of a county that has set none. */
export const defaultAccent = '#0b5c4a'

type Rgb = [number, number, number]

const parse = (colour: string): Rgb | undefined => {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour.trim())
  const hex = short
    ? short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')
    : /^#([0-9a-f]{6})$/i.exec(colour.trim())?.[1]
  if (!hex) return undefined
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb
}

const format = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

const luminance = (rgb: Rgb): number => {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * The contrast of a colour with white, 1 to 21, as WCAG 2.2 counts it.
 * @param colour `#rgb` or `#rrggbb`; anything else counts as white
 */
export function contrastWithWhite(colour: string): number {
  const rgb = parse(colour)
  return rgb ? 1.05 / (luminance(rgb) + 0.05) : 1
}

/**
 * A county's accent, darkened step by step until text in it, or white text on it, can be read.
 * @param colour what the county set: `#rgb` or `#rrggbb`; nothing or nonsense gives the default
 * @param contrast the least contrast with white; 7 is AAA, which also survives a black-and-white printer
 * @returns `#rrggbb` in lower case
 */
export function readableAccent(colour: string | null | undefined, contrast = 7): string {
  let rgb = parse(colour ?? '') ?? (parse(defaultAccent) as Rgb)
  while (contrastWithWhite(format(rgb)) < contrast) rgb = rgb.map((part) => part * 0.97) as Rgb
  return format(rgb)
}

/**
 * A tint of the accent for boxes behind ink: 93% white, so that ink on it keeps its contrast.
 * @param accent `#rrggbb`, as from {@link readableAccent}
 */
export function tintOf(accent: string): string {
  const rgb = parse(accent) ?? (parse(defaultAccent) as Rgb)
  return format(rgb.map((part) => part + (255 - part) * 0.93) as Rgb)
}
