import { daysUntil, reviewReminderOf } from '@/domain/catalogue/review/reminder'

const reviewBy = '2026-12-31'
const on = (today: string) => reviewReminderOf({ matter: 'm', reviewBy, today })

describe('reminders of a review', () => {
  it('begin 30 days before, and not the day before that', () => {
    expect(on('2026-11-30')).toBeNull()
    expect(on('2026-12-01')).toEqual({
      kind: 'review-due',
      key: 'review-due m 2026-12-31 30',
      daysLeft: 30,
      isForHead: false,
    })
  })

  it('are one between 30 and 7 days, one between 7 and the day, one on it', () => {
    expect(on('2026-12-23')?.key).toBe('review-due m 2026-12-31 30')
    expect(on('2026-12-24')?.key).toBe('review-due m 2026-12-31 7')
    expect(on('2026-12-30')?.key).toBe('review-due m 2026-12-31 7')
    expect(on('2026-12-31')).toMatchObject({ key: 'review-due m 2026-12-31 0', isForHead: false })
  })

  it('go to the head too once it is overdue, and only once', () => {
    const late = { kind: 'review-late', key: 'review-late m 2026-12-31', isForHead: true }
    expect(on('2027-01-01')).toMatchObject({ ...late, daysLeft: -1 })
    expect(on('2027-03-01')).toMatchObject(late)
  })

  it('counts days across a month', () => {
    expect(daysUntil('2026-12-01', '2026-11-24')).toBe(7)
    expect(daysUntil('2026-11-24', '2026-12-01')).toBe(-7)
  })
})
