import fc from 'fast-check'
import {
  lexicalFromParagraphs,
  paragraphsOf,
  type RichText,
  type RichTextNode,
} from '@/domain/catalogue/paragraphs'

const node = (type: string, children: RichTextNode[], more: object = {}): RichTextNode => ({
  type,
  version: 1,
  children,
  ...more,
})
const text = (words: string): RichTextNode => ({ type: 'text', version: 1, text: words })
const item = (...children: RichTextNode[]) => node('listitem', children)
const rich = (...children: RichTextNode[]): RichText => ({
  root: { type: 'root', children, direction: 'ltr', format: '', indent: 0, version: 1 },
})

describe('the paragraphs of a rich text', () => {
  it.each([null, undefined])('of %s are none', (value) => {
    expect(paragraphsOf(value)).toEqual([])
  })

  it('join what stands in one, and part at line breaks', () => {
    const value = rich(
      node('heading', [text('条件')]),
      node('paragraph', [
        text('户口'),
        node('link', [text('在本县')]),
        { type: 'tab', version: 1 },
        text('的人'),
        { type: 'linebreak', version: 1 },
        text('都可以'),
      ]),
      node('paragraph', []),
      { type: 'horizontalrule', version: 1 },
    )
    expect(paragraphsOf(value)).toEqual(['条件', '户口在本县 的人', '都可以'])
  })

  it('keep the numbers of a numbered list, also inside', () => {
    const inner = node('list', [item(text('甲')), item(text('乙'))], { listType: 'bullet' })
    const value = rich(
      node('list', [item(text('第一')), item(inner), item(text('第二'), inner)], {
        listType: 'number',
      }),
      node('list', [], { listType: 'number' }),
      { type: 'list', version: 1 },
      node('list', [{ type: 'listitem', version: 1 }], { listType: 'number' }),
    )
    expect(paragraphsOf(value)).toEqual(['1. 第一', '甲', '乙', '3. 第二', '甲', '乙'])
  })

  it('come back from plain paragraphs', () => {
    expect(lexicalFromParagraphs([])).toBeNull()
    expect(lexicalFromParagraphs([' ', ''])).toBeNull()
    const line = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((one) => one.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(paragraphsOf(lexicalFromParagraphs(lines))).toEqual(lines)
      }),
    )
  })
})
