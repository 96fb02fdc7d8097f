import fc from 'fast-check'
import { type ApplyContext, type ApplyInput, apply } from '@/domain/casework/appointments/apply'
import { effectsOf } from '@/domain/casework/appointments/effects'
import { handleAppointment } from '@/domain/casework/appointments/handle'
import { sayTimes, sayWhen } from '@/domain/casework/appointments/saySlot'
import {
  type Appointment,
  type Candidate,
  isExpected,
  isOpen,
} from '@/domain/casework/appointments/state'
import {
  type AppointmentCommand,
  type AppointmentCommandName,
  type AppointmentContext,
  appointmentCommandsFor,
  appointmentRules,
} from '@/domain/casework/appointments/table'
import { appointmentStatuses, attendances } from '@/domain/casework/appointments/vocabulary'
import {
  answeredAppointment as answered,
  appointmentCalendar as calendar,
  appointmentContext as context,
  appointmentNow as now,
  appointmentSlot as slot,
  askedAppointment as asked,
} from '../../helpers/appointments'

const candidate = (more: Partial<Candidate> = {}): Candidate => ({
  id: 'a',
  number: '20261124000015',
  matter: 'm',
  status: 'pre-accepted',
  holderPath: '/c/t/v/',
  ...more,
})
const wanted: ApplyInput = {
  people: 2,
  wish: { half: 'any', site: 'county' },
  remark: ' 镇上派车 ',
}
const applyContext = (more: Partial<ApplyContext> = {}): ApplyContext => ({
  now,
  calendar,
  station: { path: '/c/t/', isCounty: false },
  matter: 'm',
  cases: [candidate()],
  unknown: [],
  ...more,
})
const applyCodes = (input: Partial<ApplyInput>, more: Partial<ApplyContext> = {}) => {
  const result = apply({ ...wanted, ...input }, applyContext(more))
  return 'refusals' in result ? result.refusals.map(({ code }) => code) : []
}
const codes = (appointment: Appointment, command: AppointmentCommand, more = {}) => {
  const result = handleAppointment(appointment, command, context(more))
  return 'refusals' in result ? result.refusals.map(({ code }) => code) : []
}
function after(
  appointment: Appointment,
  command: AppointmentCommand,
  more: Partial<AppointmentContext> = {},
): Appointment {
  const result = handleAppointment(appointment, command, context(more))
  if ('refusals' in result) throw new Error(result.refusals.map(({ code }) => code).join())
  return result.appointment
}

test('an application keeps its cases, and its wishes as they were said', () => {
  const result = apply(wanted, applyContext())
  expect(result).toEqual({
    appointment: {
      status: 'asked',
      people: 2,
      wish: wanted.wish,
      remark: '镇上派车',
      entries: [{ case: 'a', number: '20261124000015' }],
    },
  })
})

test.each<[string, Partial<ApplyInput>, Partial<ApplyContext>, string[]]>([
  ['the county itself', {}, { station: { path: '/c/', isCounty: true } }, ['county-itself']],
  ['no case', {}, { cases: [] }, ['no-cases']],
  ['cases that nobody may see', {}, { unknown: ['x'] }, ['case-unknown']],
  ['another matter', {}, { cases: [candidate({ matter: 'n' })] }, ['case-other-matter']],
  ['a case of elsewhere', {}, { cases: [candidate({ holderPath: '/c/u/' })] }, ['case-elsewhere']],
  ['a department’s', {}, { cases: [candidate({ holderPath: undefined })] }, ['case-elsewhere']],
  ['a case that is over', {}, { cases: [candidate({ status: 'withdrawn' })] }, ['case-over']],
  ['a case in another one', {}, { cases: [candidate({ appointment: 'z' })] }, ['case-taken']],
  [
    'more than a slot holds',
    {},
    { cases: Array.from({ length: 101 }, (_, at) => candidate({ id: `${at}` })) },
    ['too-many-cases'],
  ],
  ['no people', { people: 0 }, {}, ['people-wrong']],
  ['half a person', { people: 1.5 }, {}, ['people-wrong']],
  ['too many people', { people: 501 }, {}, ['people-wrong']],
  ['a day gone by', { wish: { ...wanted.wish, date: '2026-11-23' } }, {}, ['wish-past']],
  ['a holiday', { wish: { ...wanted.wish, date: '2026-11-30' } }, {}, ['wish-day-off']],
  ['a day in two years', { wish: { ...wanted.wish, date: '2028-11-24' } }, {}, ['date-far']],
  ['no day at all', { wish: { ...wanted.wish, date: '2026-02-30' } }, {}, ['date-wrong']],
  ['a long story', { remark: '长'.repeat(501) }, {}, ['remark-too-long']],
])('an application of %s is refused', (_, input, more, expected) => {
  expect(applyCodes(input, more)).toEqual(expected)
})

test('what is refused names the cases, three of them and how many', () => {
  const cases = ['1', '2', '3', '4'].map((number) => candidate({ number, appointment: 'z' }))
  const result = apply(wanted, applyContext({ cases }))
  expect(result).toMatchObject({
    refusals: [{ message: '1、2、3 等 4 件已经在另一个预约里了，请去掉。', path: 'cases' }],
  })
})

const commands: Record<AppointmentCommandName, AppointmentCommand> = {
  answer: {
    name: 'answer',
    input: { slot: { ...slot, date: '2026-11-27' }, isDayOffMeant: false },
  },
  decline: { name: 'decline', input: { reason: '那几天系统升级' } },
  move: {
    name: 'move',
    input: { slot: { ...slot, date: '2026-11-27' }, isDayOffMeant: false, reason: '停电' },
  },
  cancel: { name: 'cancel', input: { reason: '大雪' } },
  withdraw: { name: 'withdraw', input: { reason: '路不通' } },
  'take-out': { name: 'take-out', input: { cases: ['a'], reason: '住院' } },
  record: { name: 'record', input: { records: [{ case: 'a', attendance: 'came', note: '' }] } },
}
const names = Object.keys(commands) as AppointmentCommandName[]

test.each(appointmentStatuses.map(({ value }) => value))(
  '%s takes what the table says',
  (status) => {
    for (const name of names) {
      const found = codes({ ...answered, status }, commands[name])
      const isTaken = appointmentRules[name].from.includes(status)
      expect([name, found.includes('wrong-status')]).toEqual([name, !isTaken])
      expect(appointmentCommandsFor({ status }, ['applicant', 'coordinator']).includes(name)).toBe(
        isTaken,
      )
    }
  },
)

test.each(names)('%s is given by those of the table and nobody else', (name) => {
  const appointment = { ...answered, status: appointmentRules[name].from[0] ?? 'asked' }
  for (const relation of ['applicant', 'coordinator'] as const) {
    const isForeign =
      codes(appointment, commands[name], { relations: [relation] })[0] === 'not-yours'
    expect([relation, isForeign]).toEqual([
      relation,
      !appointmentRules[name].who.includes(relation),
    ])
  }
  expect(codes(appointment, commands[name], { relations: [] })).toEqual(['not-yours'])
})

test.each<[string, Partial<typeof slot>, string[]]>([
  ['that is no day', { date: '2026-13-01' }, ['date-wrong']],
  ['before the calendar', { date: '1999-01-01' }, ['date-wrong']],
  ['more than a year away', { date: '2028-01-04' }, ['date-far']],
  ['that has begun', { date: '2026-11-26', from: '09:00' }, ['date-past']],
  ['without hours', { from: '9 点' }, ['time-wrong']],
  ['without an end', { to: '25:00' }, ['time-wrong']],
  ['that ends as it begins', { to: '09:00' }, ['end-before-start']],
  ['on a holiday', { date: '2026-11-30' }, ['day-off']],
  ['on a Sunday', { date: '2026-11-29' }, ['day-off']],
  ['without a place', { place: '' }, ['place-missing']],
  ['without what to bring', { bring: ' ' }, ['bring-missing']],
  ['with a whole book to bring', { bring: '书'.repeat(201) }, ['bring-missing']],
  ['without a contact', { contact: '' }, ['contact-missing']],
])('a slot %s is refused', (_, more, expected) => {
  const command: AppointmentCommand = {
    name: 'answer',
    input: { slot: { ...slot, date: '2026-11-27', ...more }, isDayOffMeant: false },
  }
  expect(codes(asked, command)).toEqual(expected)
})

test('a day off holds when it is meant', () => {
  const input = { slot: { ...slot, date: '2026-11-29' }, isDayOffMeant: true }
  expect(codes(asked, { name: 'answer', input })).toEqual([])
})

test('cases that ended meanwhile get no slot; when all did, none is answered', () => {
  const made = after(asked, commands.answer, { over: ['b'] })
  expect(made.entries.map(({ takenOut }) => takenOut)).toEqual([
    undefined,
    '办件已经结束',
    undefined,
  ])
  expect(codes(asked, commands.answer, { over: ['a', 'b', 'c'] })).toEqual(['all-over'])
})

test('taking out leaves at least one, and takes only what is in it', () => {
  const takeOut = (cases: string[], reason = '住院') =>
    codes(asked, { name: 'take-out', input: { cases, reason } })
  expect(takeOut([])).toEqual(['no-cases'])
  expect(takeOut(['x'])).toEqual(['not-in-it'])
  expect(takeOut(['a', 'b', 'c'])).toEqual(['none-left'])
  expect(takeOut(['a', 'b'], ' ')).toEqual(['reason-missing'])
  expect(takeOut(['a', 'b'])).toEqual([])
})

test('attendance is recorded from the day on, once each, and closes when all is recorded', () => {
  const record = (records: [string, 'came' | 'absent' | 'done', string][]): AppointmentCommand => ({
    name: 'record',
    input: {
      records: records.map(([id, attendance, note]) => ({ case: id, attendance, note })),
    },
  })
  const day = { now: new Date('2026-11-25T15:59:00Z') }
  expect(codes(answered, record([['a', 'came', '']]), day)).toEqual(['too-early'])
  expect(codes(answered, record([]))).toEqual(['no-cases'])
  expect(codes(answered, record([['x', 'came', '']]))).toEqual(['not-in-it'])
  expect(codes(answered, record([['a', 'done', '']]))).toEqual(['result-missing'])
  const first = after(answered, record([['a', 'done', '已签字']]))
  expect(first.status).toBe('answered')
  expect(codes(first, record([['a', 'absent', '']]))).toEqual(['recorded-otherwise'])
  const again = after(first, record([['a', 'done', '另一句']]))
  expect(again.entries[0]).toMatchObject({ attendance: 'done', note: '已签字' })
  const rest = after(
    first,
    record([
      ['b', 'absent', ''],
      ['c', 'came', ''],
    ]),
  )
  expect(rest.status).toBe('closed')
})

test('what a change means for the cases', () => {
  const kinds = (before: Appointment, next: Appointment) =>
    effectsOf('p', before, next).map(({ case: id, happened, isFree }) =>
      [id, happened?.kind ?? '-', isFree ? 'free' : 'held'].join(' '),
    )
  const made = after(asked, commands.answer, { over: ['b'] })
  expect(kinds(asked, made)).toEqual(['a appointed held', 'b - free', 'c appointed held'])
  expect(kinds(answered, after(answered, commands.move))).toHaveLength(3)
  expect(kinds(answered, answered)).toEqual([])
  expect(kinds(asked, after(asked, commands.withdraw))).toEqual([
    'a - free',
    'b - free',
    'c - free',
  ])
  expect(kinds(asked, after(asked, commands['take-out']))).toEqual(['a - free'])
  expect(kinds(answered, after(answered, commands['take-out']))).toEqual([
    'a appointment-cancelled free',
  ])
  expect(effectsOf('p', answered, after(answered, commands.cancel))[0]?.happened?.data).toEqual({
    appointment: 'p',
    reason: '大雪',
  })
  expect(kinds(answered, after(answered, commands.record))).toEqual(['a attended free'])
})

test.each([
  ['09:00', '11:00', '上午9点到11点'],
  ['09:30', '14:20', '上午9点半到下午2点20分'],
  ['12:00', '18:00', '下午12点到晚上6点'],
])('%s to %s is said as people say it', (from, to, words) => {
  expect(sayTimes({ from, to })).toBe(words)
})

test('a day is said with its weekday', () => {
  expect(sayWhen(slot)).toBe('11月26日（周四）上午9点到11点半')
})

const ids = ['a', 'b', 'c']
const anyCommand: fc.Arbitrary<AppointmentCommand> = fc.oneof(
  fc.constantFrom(...Object.values(commands)),
  fc.subarray(ids).map((cases): AppointmentCommand => ({
    name: 'take-out',
    input: { cases, reason: '不去了' },
  })),
  fc
    .array(
      fc.record({
        case: fc.constantFrom(...ids),
        attendance: fc.constantFrom(...attendances.map(({ value }) => value)),
        note: fc.constantFrom('', '办好了'),
      }),
      { maxLength: 3 },
    )
    .map((records): AppointmentCommand => ({ name: 'record', input: { records } })),
)

test('property: a case is held exactly while it is expected in an open appointment, and is set free once', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 30 }), (given) => {
      let appointment: Appointment = asked
      const held = new Set(ids)
      for (const command of given) {
        const result = handleAppointment(
          appointment,
          command,
          context({ now: new Date('2026-11-26T16:30:00Z') }),
        )
        if ('refusals' in result) continue
        for (const { case: id, isFree } of effectsOf('p', appointment, result.appointment)) {
          expect(held.has(id)).toBe(true)
          if (isFree) held.delete(id)
        }
        appointment = result.appointment
        const expected = appointment.entries.filter(isExpected).map((entry) => entry.case)
        expect([...held]).toEqual(isOpen(appointment) ? expected : [])
      }
    }),
    { numRuns: 400 },
  )
})
