import { emsOf } from '../sheet/Text'

/** Up to this width in ems a name stands on one line. */
const oneLineEms = 8.2
/** After these a name of a place ends; before these the kind of the place begins. */
const natural =
  /(?<=[县镇乡村]|街道|社区|中心)(?=[^县镇乡村]{3,}$)|(?<!便民|三级)(?=(?:便民|三级)?代办(?:中心|窗口|站|点)$)/gu
/** A natural break may make the longer line so much longer than the shorter break would. */
const tolerance = 1.3

/** Places where a name may be broken: never within figures or letters. */
function breaksOf(name: string): number[] {
  const chars = [...name]
  let at = 0
  return chars.flatMap((char, index) => {
    at += char.length
    const next = chars[index + 1]
    const isTorn = /[\w.-]/.test(char) && next !== undefined && /[\w.-]/.test(next)
    return next === undefined || isTorn ? [] : [at]
  })
}

const longer = (name: string, at: number) =>
  Math.max(emsOf(name.slice(0, at).trim()), emsOf(name.slice(at).trim()))

/**
 * The lines of a name on a door plate: one when it is short, else two that are as alike in length as the words
 * allow: 石门镇人民政府 / 便民服务中心代办窗口.
 * @param name of the station
 */
export function plateLines(name: string): string[] {
  const text = name.trim()
  const breaks = breaksOf(text)
  if (emsOf(text) <= oneLineEms || breaks.length === 0) return [text]
  const byLength = (places: number[]) =>
    places.toSorted((a, b) => longer(text, a) - longer(text, b))[0]
  const even = byLength(breaks) ?? 0
  const good = byLength([...text.matchAll(natural)].map(({ index }) => index).filter(Boolean))
  const at =
    good !== undefined && longer(text, good) <= longer(text, even) * tolerance ? good : even
  return [text.slice(0, at).trim(), text.slice(at).trim()]
}

/**
 * How high the type of a plate may be, in millimetres, so that its lines fit.
 * @param width,height of the room for the name, in millimetres
 */
export function plateType(
  lines: readonly string[],
  { width, height }: { width: number; height: number },
): number {
  const widest = Math.max(...lines.map(emsOf), 1)
  // A letter may be a little wider than emsOf says.
  return Math.floor(Math.min((width / widest) * 0.96, height / (lines.length * 1.25)) * 10) / 10
}
