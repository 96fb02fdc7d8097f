import { wordOf, type Term } from '../vocabulary'
import { parseTerm } from './terms'
import { guardText, numberOf, plainText, refused, taken, type Parsed } from './text'

/** One column of a sheet of items: how a part is written into a cell and read out of it. */
export interface ItemColumn<Item> {
  heading: string
  variants?: readonly string[]
  isRequired?: boolean
  /** Width in characters. */
  width: number
  write: (item: Item) => string
  read: (cell: string) => Parsed<Partial<Item>>
}

interface Look {
  variants?: readonly string[]
  isRequired?: boolean
  width?: number
}

/** Keys of an item whose value is of a kind. */
type KeyOf<Item, Value> = {
  [Key in keyof Item]-?: NonNullable<Item[Key]> extends Value ? Key : never
}[keyof Item]

const part = <Item>(key: keyof Item, value: unknown): Partial<Item> =>
  ({ [key]: value }) as Partial<Item>

/** A column whose cell is the part itself. */
export function text<Item>(
  key: KeyOf<Item, string>,
  heading: string,
  look: Look = {},
): ItemColumn<Item> {
  return {
    heading,
    width: 24,
    ...look,
    write: (item) => guardText(String(item[key] ?? '')),
    read: (cell) => taken(part<Item>(key, plainText(cell))),
  }
}

/** A column whose cell is a word of a closed list. */
export function term<Item>(
  key: KeyOf<Item, string>,
  list: readonly Term[],
  heading: string,
  look: Look = {},
): ItemColumn<Item> {
  return {
    heading,
    width: 12,
    ...look,
    write: (item) => wordOf(list, item[key] as string | undefined),
    read: (cell) => {
      const parsed = parseTerm(list, cell)
      return parsed.ok ? taken(part<Item>(key, parsed.value)) : parsed
    },
  }
}

const mostCopies = 20

/** A column whose cell is a number of papers. */
export function count<Item>(
  key: KeyOf<Item, number>,
  heading: string,
  variants: string[],
): ItemColumn<Item> {
  return {
    heading,
    variants,
    width: 10,
    write: (item) => (item[key] === undefined ? '' : String(item[key])),
    read: (cell) => {
      const value = numberOf(cell.replace(/份$/, ''))
      return value === undefined || value > mostCopies
        ? refused(`「${cell}」不是份数，请写 0 到 ${mostCopies} 的整数`)
        : taken(part<Item>(key, value))
    },
  }
}
