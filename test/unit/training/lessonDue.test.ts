import { lessonReminder, lessonStanding } from '@/domain/training/lessonDue'

describe('how somebody stands to a lesson', () => {
  it('is open up to and on its due date', () => {
    expect(lessonStanding({ dueOn: '2026-03-02' }, '2026-03-01')).toBe('open')
    expect(lessonStanding({ dueOn: '2026-03-02', acknowledgedAt: null }, '2026-03-02')).toBe('open')
  })

  it('is late from the day after', () => {
    expect(lessonStanding({ dueOn: '2026-03-02' }, '2026-03-03')).toBe('late')
  })

  it('is done once acknowledged, however late', () => {
    const acknowledgedAt = '2026-03-09T01:00:00.000Z'
    expect(lessonStanding({ dueOn: '2026-03-02', acknowledgedAt }, '2026-03-10')).toBe('done')
  })
})

describe('the reminder of a lesson', () => {
  const lesson = { lesson: 'a', dueOn: '2026-03-02' }

  it('is none before it falls due', () => {
    expect(lessonReminder(lesson, '2026-03-01')).toBeNull()
  })

  it('says that it is due on its date', () => {
    expect(lessonReminder(lesson, '2026-03-02')).toEqual({
      kind: 'lesson-due',
      key: 'lesson-due a',
    })
  })

  it('says that it is late from the day after, always the same', () => {
    const late = { kind: 'lesson-late', key: 'lesson-late a' }
    expect(lessonReminder(lesson, '2026-03-03')).toEqual(late)
    expect(lessonReminder(lesson, '2026-04-03')).toEqual(late)
  })
})
