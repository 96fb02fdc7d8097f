import {
  plainWordChanges,
  plainWordFaults,
  plainWordsIn,
  standardRows,
} from '@/domain/catalogue/plainWords/list'

describe('the list of a county', () => {
  it('is read without what is empty', () => {
    expect(
      plainWordsIn([
        { word: ' 逾期 ', plain: ' 过期 ', note: '' },
        { word: '', plain: '交' },
        { word: '酌情', plain: null, note: '写明看什么' },
      ]),
    ).toEqual([
      { word: '逾期', plain: '过期' },
      { word: '酌情', note: '写明看什么' },
    ])
  })

  it('begins with a list that has no faults', () => {
    expect(plainWordFaults(standardRows())).toEqual([])
  })

  it.each([
    [[{ word: '逾期' }, { word: ' 逾期' }], [{ at: 1, field: 'word', code: 'twice' }]],
    [[{ word: '须' }], [{ at: 0, field: 'word', code: 'too-short' }]],
    [[{ word: '  ' }], [{ at: 0, field: 'word', code: 'too-short' }]],
    [[{ word: '逾期', plain: '逾期 ' }], [{ at: 0, field: 'plain', code: 'same' }]],
    [
      [{ word: '逾期', plain: '超期' }, { word: '超期' }],
      [{ at: 0, field: 'plain', code: 'office' }],
    ],
    [[{ word: null }, { word: '' }], []],
  ])('%j has the faults %j', (rows, faults) => {
    expect(plainWordFaults(rows)).toEqual(faults)
  })

  it('tells what changed', () => {
    const before = [{ word: '逾期', plain: '过期' }, { word: '酌情' }, { word: '予以' }]
    const after = [{ word: '逾期', plain: '过了期限' }, { word: '予以' }, { word: '事宜' }]
    expect(plainWordChanges(before, after)).toEqual({
      added: ['事宜'],
      removed: ['酌情'],
      changed: ['逾期'],
    })
  })
})
