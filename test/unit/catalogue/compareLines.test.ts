import fc from 'fast-check'
import { compareContents } from '@/domain/catalogue/changes'
import { compareLines, withoutSame } from '@/domain/catalogue/changes/lines'
import { richMatter } from '../../helpers/sampleMatters'

const said = (before: string, after: string) =>
  compareLines(before, after).map(
    ({ kind, text }) => ({ same: ' ', added: '+', removed: '-' })[kind] + text,
  )

describe('two texts line by line', () => {
  it('keep what stayed and mark what went and came', () => {
    expect(said('甲\n乙\n丙', '甲\n丁\n丙')).toEqual([' 甲', '-乙', '+丁', ' 丙'])
    expect(said('甲\n乙', '乙')).toEqual(['-甲', ' 乙'])
    expect(said('乙', '甲\n乙\n丙')).toEqual(['+甲', ' 乙', '+丙'])
  })

  it('are all new or all gone where one is empty, and nothing where both are', () => {
    expect(said('', '甲\n乙')).toEqual(['+甲', '+乙'])
    expect(said('甲', '')).toEqual(['-甲'])
    expect(said('', '')).toEqual([])
  })

  it('count those that stayed where they stand, when only the others are wanted', () => {
    expect(withoutSame(compareLines('甲\n乙\n丙\n丁', '甲\n乙\n丙新\n丁'))).toEqual([
      { kind: 'skipped', count: 2 },
      { kind: 'removed', text: '丙' },
      { kind: 'added', text: '丙新' },
      { kind: 'skipped', count: 1 },
    ])
    expect(withoutSame([])).toEqual([])
  })

  it('give both texts back', () => {
    const text = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 8 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = compareLines(before.join('\n'), after.join('\n'))
        const without = (kind: string) =>
          lines.filter((line) => line.kind !== kind).map((line) => line.text)
        expect(without('added')).toEqual(before)
        expect(without('removed')).toEqual(after)
      }),
    )
  })
})

describe('two contents part by part', () => {
  const before = richMatter
  const after = {
    ...before,
    enquiryPhone: '0539-000 0009',
    steps: before.steps.slice(1),
  }

  it('name every part in the order of the sheet, with what changed in it', () => {
    const parts = compareContents(before, after)
    const changed = parts.filter(({ isChanged }) => isChanged)
    expect(changed.map(({ title }) => title)).toEqual(['怎么办', '咨询电话'])
    expect(changed[1]).toMatchObject({
      messages: ['咨询电话改为 0539-000 0009'],
      lines: [
        { kind: 'removed', text: before.enquiryPhone },
        { kind: 'added', text: '0539-000 0009' },
      ],
    })
    expect(parts[0]).toMatchObject({ title: '名称', isChanged: false, messages: [] })
    expect(parts[0]?.lines).toEqual([{ kind: 'same', text: before.name }])
  })

  it('change nothing between equals, and leave out what neither has', () => {
    const parts = compareContents(before, before)
    expect(parts.some(({ isChanged }) => isChanged)).toBe(false)
    expect(parts.every(({ lines }) => lines.length > 0)).toBe(true)
  })
})
