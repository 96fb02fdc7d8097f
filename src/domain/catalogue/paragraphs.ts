/** A node of the rich-text editor's stored state; only what plain paragraphs need is named. */
export interface RichTextNode {
  type: string
  version: number
  text?: string
  children?: RichTextNode[]
  [key: string]: unknown
}

/** The rich-text editor's stored state (lexical), as Payload keeps it in a field. */
export interface RichText {
  root: {
    type: string
    children: RichTextNode[]
    direction: 'ltr' | 'rtl' | null
    format: 'left' | 'start' | 'center' | 'right' | 'end' | 'justify' | ''
    indent: number
    version: number
  }
  [key: string]: unknown
}

const textOf = (node: RichTextNode): string => {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return ' '
  if (typeof node.text === 'string') return node.text
  return (node.children ?? []).map(textOf).join('')
}

const isList = (node: RichTextNode) => node.type === 'list'

const listLines = (list: RichTextNode): string[] =>
  (list.children ?? []).flatMap((item, at) => {
    const children = item.children ?? []
    const own = children
      .filter((child) => !isList(child))
      .map(textOf)
      .join('')
    const mark = list.listType === 'number' ? `${at + 1}. ` : ''
    const nested = children.filter(isList).flatMap(listLines)
    return own.trim() ? [`${mark}${own}`, ...nested] : nested
  })

/**
 * The paragraphs of a rich text as plain text: one entry a paragraph, heading or list item. Numbered
 * items keep their number; a line break starts a new entry; empty ones are left out.
 * @param value the stored state, or nothing
 */
export function paragraphsOf(value: RichText | null | undefined): string[] {
  const blocks = value?.root?.children
  if (!Array.isArray(blocks)) return []
  return blocks
    .flatMap((block) => (isList(block) ? listLines(block) : [textOf(block)]))
    .flatMap((text) => text.split('\n'))
    .map((text) => text.trim())
    .filter(Boolean)
}

/**
 * A rich text of plain paragraphs; the reverse of {@link paragraphsOf} for plain text.
 * @param paragraphs one entry a paragraph; empty ones are left out
 * @returns null when nothing is left, so that the field is empty
 */
export function lexicalFromParagraphs(paragraphs: readonly string[]): RichText | null {
  const texts = paragraphs.map((text) => text.trim()).filter(Boolean)
  if (texts.length === 0) return null
  const block = { direction: 'ltr' as const, format: '' as const, indent: 0, version: 1 }
  return {
    root: {
      type: 'root',
      ...block,
      children: texts.map((text) => ({
        type: 'paragraph',
        ...block,
        textFormat: 0,
        textStyle: '',
        children: [
          { type: 'text', detail: 0, format: 0, mode: 'normal', style: '', text, version: 1 },
        ],
      })),
    },
  }
}
