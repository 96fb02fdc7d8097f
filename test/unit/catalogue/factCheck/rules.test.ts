import {
  factCheckState,
  isGoodDueDay,
  namesIn,
  unansweredSections,
} from '@/domain/catalogue/factCheck/rules'

const today = '2026-11-24'

describe('a fact check', () => {
  it('is open until its day is past, ended or answered', () => {
    expect(factCheckState({ dueOn: today }, today)).toBe('open')
    expect(factCheckState({ dueOn: '2026-11-23' }, today)).toBe('over')
    expect(factCheckState({ dueOn: '2026-12-01', endedOn: today }, today)).toBe('over')
    const answeredAt = '2026-11-23T02:00:00.000Z'
    expect(factCheckState({ dueOn: '2026-11-23', answeredAt }, today)).toBe('answered')
  })

  it('is due on a real day within two months', () => {
    expect(isGoodDueDay(today, today)).toBe(true)
    expect(isGoodDueDay('2027-01-23', today)).toBe(true)
    expect(isGoodDueDay('2027-01-24', today)).toBe(false)
    expect(isGoodDueDay('2026-11-23', today)).toBe(false)
    expect(isGoodDueDay('2026-02-30', today)).toBe(false)
    expect(isGoodDueDay('soon', today)).toBe(false)
  })

  it('takes names as they are typed', () => {
    expect(namesIn(' 王示范\n李示范、 王示范，\n')).toEqual(['王示范', '李示范'])
    expect(namesIn(' \n')).toEqual([])
  })

  it('wants every section answered, and a word on what is wrong', () => {
    const sections = ['a', 'b', 'c'].map((key) => ({ key, title: key, text: key }))
    const answers = [
      { key: 'a', isRight: true, remark: '' },
      { key: 'b', isRight: false, remark: '' },
    ]
    expect(unansweredSections(sections, answers)).toEqual([
      { key: 'b', lacks: 'remark' },
      { key: 'c', lacks: 'answer' },
    ])
    const full = [
      ...answers.slice(0, 1),
      { key: 'b', isRight: false, remark: '电话换了' },
      { key: 'c', isRight: true, remark: '' },
    ]
    expect(unansweredSections(sections, full)).toEqual([])
  })
})
