import { ownersOf } from '@/domain/catalogue/review/owner'

const people = [
  { id: 'a', name: '王示范' },
  { id: 'b', name: '李 示范' },
  { id: 'c', name: '张示范' },
]

describe('who answers for a matter', () => {
  it('is the account that is named', () => {
    expect(ownersOf({ owner: 'b', responsiblePerson: '王示范', people })).toEqual(['b'])
  })

  it('is else whoever bears the name in the list, blanks aside', () => {
    expect(ownersOf({ owner: null, responsiblePerson: '李示范', people })).toEqual(['b'])
    expect(ownersOf({ owner: 'gone', responsiblePerson: ' 王示范 ', people })).toEqual(['a'])
  })

  it('is else everybody of the department, or nobody where there is none', () => {
    expect(ownersOf({ responsiblePerson: '窗口负责人', people })).toEqual(['a', 'b', 'c'])
    expect(ownersOf({ responsiblePerson: '', people })).toEqual(['a', 'b', 'c'])
    expect(ownersOf({ owner: 'a', people: [] })).toEqual([])
  })
})
