import { readAloud } from '@/search/readAloud'
import type { Listed } from './catalogue'

/** Figures that look like chance and are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

/** What people type, by kind, each from a matter drawn by chance. */
export function queriesFor(list: readonly Listed[], count: number): Record<string, string[]> {
  const draw = chance(20_181_124)
  const piece = (text: string, least: number): string => {
    const chars = [...text]
    const length = Math.min(chars.length, least + draw(5))
    const from = draw(chars.length - length + 1)
    return chars.slice(from, from + length).join('')
  }
  const han = (least: number, pick: (matter: Listed) => string): string => {
    for (;;) {
      const found = piece(pick(list[draw(list.length)] as Listed), least)
      if (/^\p{Script=Han}+$/u.test(found) && [...found].length >= least) return found
    }
  }
  const nameOf = ({ names }: Listed) => names[0] ?? ''
  const plainOf = ({ names }: Listed) => names[1 + draw(names.length - 1)] ?? ''
  const slipped = (word: string): string => {
    const chars = [...word]
    const at = draw(chars.length - 1)
    const wrong = [...'山水风云木石金'][draw(7)] ?? '山'
    const ways = [
      () => chars.splice(at, 1, wrong),
      () => chars.splice(at, 1),
      () => chars.splice(at, 0, chars[at] ?? ''),
      () => chars.splice(at, 2, chars[at + 1] ?? '', chars[at] ?? ''),
    ]
    ways[draw(ways.length)]?.()
    return chars.join('')
  }
  const many = (make: () => string) => Array.from({ length: count }, make)
  return {
    'Chinese, a piece of the name': many(() => han(2, nameOf)),
    'pinyin in full': many(() => readAloud(han(2, nameOf)).join('')),
    initials: many(() =>
      readAloud(han(3, nameOf))
        .map((sound) => sound[0])
        .join(''),
    ),
    'everyday names': many(() => han(2, plainOf)),
    'one character wrong': many(() => slipped(han(5, nameOf))),
  }
}
