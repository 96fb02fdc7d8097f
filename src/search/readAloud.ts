import { pinyin } from 'pinyin-pro'
import type { ReadAloud } from '@/domain/catalogue/searchText'

/**
 * One reading for each character, without tones and with `v` for `ü`; what is not Chinese reads as
 * itself. Words decide between readings: 银行 is yinhang.
 */
export const readAloud: ReadAloud = (text) => {
  const chars = [...text]
  const sounds = pinyin(text, { type: 'array', toneType: 'none', v: true })
  const plain = sounds.length === chars.length ? sounds : chars.map((char) => soundOf(char))
  return plain.map((sound, index) => sound.toLowerCase() || (chars[index] ?? ''))
}

/** The reading of a character alone, for the rare text that the library counts otherwise. */
const soundOf = (char: string): string =>
  pinyin(char, { type: 'array', toneType: 'none', v: true })[0] ?? char
