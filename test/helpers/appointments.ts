import { buildWorkingDays } from '@/domain/calendar/workingDays'
import type { Appointment, Slot } from '@/domain/casework/appointments/state'
import type { AppointmentContext } from '@/domain/casework/appointments/table'

/** A calendar whose only notice makes Monday 30 November 2026 a holiday. */
export const appointmentCalendar = buildWorkingDays([
  { year: 2026, daysOff: [{ date: '2026-11-30', name: '测试节' }], workingDays: [] },
])

/** Tuesday 24 November 2026, nine in the morning in the county. */
export const appointmentNow = new Date('2026-11-24T01:00:00Z')

export const appointmentSlot: Slot = {
  date: '2026-11-26',
  from: '09:00',
  to: '11:30',
  place: '县政务服务中心二楼',
  bring: '身份证',
  contact: '陈样例 0999-000 0001',
}

export const askedAppointment: Appointment = {
  status: 'asked',
  people: 3,
  wish: { half: 'any', site: 'county' },
  remark: '',
  entries: [
    { case: 'a', number: '1' },
    { case: 'b', number: '2' },
    { case: 'c', number: '3' },
  ],
}

export const answeredAppointment: Appointment = {
  ...askedAppointment,
  status: 'answered',
  slot: appointmentSlot,
}

/** The context of a command by somebody who is everything, on the day of the slot. */
export const appointmentContext = (more: Partial<AppointmentContext> = {}): AppointmentContext => ({
  relations: ['applicant', 'coordinator'],
  over: [],
  now: new Date('2026-11-26T02:00:00Z'),
  calendar: appointmentCalendar,
  ...more,
})
