import { calendarYearOf, officialYears } from '@/domain/calendar/officialNotices'
import { buildWorkingDays } from '@/domain/calendar/workingDays'
import { isReplyLate, type OrderState } from '@/domain/casework/supervision/order'
import { isOrderDue } from '@/domain/casework/supervision/due'
import { orderRelationsOf } from '@/domain/casework/supervision/relations'
import {
  type OrderContext,
  type OrderHandled,
  handleOrder,
  orderCommandsFor,
  raiseOrder,
} from '@/domain/casework/supervision/rules'
import { department, town, village, county } from '../../helpers/casework'

const context = (more: Partial<OrderContext> = {}): OrderContext => ({
  relations: ['issuer'],
  personId: 'supervisor',
  now: new Date('2026-11-24T02:00:00Z'),
  on: '2026-11-24',
  replyDueOn: '2026-11-26',
  ...more,
})
const late = { holder: town, isLate: true, hasOrder: false }
const said = { text: '请说明原因', commandId: 'c-1' }

function taken(handled: OrderHandled): OrderState {
  if ('refusals' in handled) throw new Error(handled.refusals.map(({ code }) => code).join())
  return handled.state
}
const codes = (handled: OrderHandled) =>
  'refusals' in handled ? handled.refusals.map(({ code }) => code) : []

const ordered = () => taken(raiseOrder(late, said, context()))
const replied = () =>
  taken(
    handleOrder(
      ordered(),
      { name: 'reply', input: { text: '人手不够', promisedOn: '2026-11-27' } },
      'c-2',
      context({ relations: ['addressee'], personId: 'head' }),
    ),
  )

describe('raising a supervision order', () => {
  it('asks the holder of a late leg for an explanation by a day', () => {
    const state = ordered()
    expect(state).toMatchObject({
      status: 'ordered',
      round: 1,
      holder: town,
      replyDueOn: '2026-11-26',
    })
    expect(state.entries).toEqual([
      {
        kind: 'ordered',
        commandId: 'c-1',
        at: '2026-11-24T02:00:00.000Z',
        on: '2026-11-24',
        by: 'supervisor',
        text: '请说明原因',
        replyDueOn: '2026-11-26',
      },
    ])
  })

  it('is done by the program too, which has no name', () => {
    const state = taken(
      raiseOrder(late, said, context({ relations: ['system'], personId: undefined })),
    )
    expect(state.entries[0]).not.toHaveProperty('by')
  })

  it.each([
    ['whoever has no right to', late, said, context({ relations: ['addressee'] }), 'not-yours'],
    ['while the citizen is asked', { ...late, holder: null }, said, context(), 'no-holder'],
    ['a leg that has an order', { ...late, hasOrder: true }, said, context(), 'order-open'],
    ['a leg in time', { ...late, isLate: false }, said, context(), 'not-late'],
    ['without a word', late, { ...said, text: '  ' }, context(), 'text-missing'],
    ['with too many', late, { ...said, text: '字'.repeat(501) }, context(), 'text-too-long'],
  ])('is refused for %s', (_, leg, input, given, code) => {
    expect(codes(raiseOrder(leg, input, given))).toEqual([code])
  })
})

describe('answering and closing it', () => {
  it('takes a reply of the head with the day on which it will be done', () => {
    const state = replied()
    expect(state.status).toBe('replied')
    expect(state.entries.at(-1)).toMatchObject({ by: 'head', promisedOn: '2026-11-27' })
  })

  it('takes a reply without a day', () => {
    const state = taken(
      handleOrder(
        ordered(),
        { name: 'reply', input: { text: '已办', promisedOn: '' } },
        'c-2',
        context({ relations: ['addressee'] }),
      ),
    )
    expect(state.entries.at(-1)).not.toHaveProperty('promisedOn')
  })

  it.each(['2026-11-23', '2026-02-30', 'soon'])('refuses a promise for %s', (promisedOn) => {
    const given = context({ relations: ['addressee'] })
    const command = { name: 'reply', input: { text: '好', promisedOn } } as const
    expect(codes(handleOrder(ordered(), command, 'c-2', given))).toEqual(['date-wrong'])
  })

  it('is ordered again once, with a limit of its own', () => {
    const again = { name: 'order-again', input: { text: '没说清楚' } } as const
    const second = taken(
      handleOrder(replied(), again, 'c-3', context({ replyDueOn: '2026-11-30' })),
    )
    expect(second).toMatchObject({ status: 'ordered', round: 2, replyDueOn: '2026-11-30' })
    expect(codes(handleOrder(second, again, 'c-4', context({ on: '2026-12-09' })))).toEqual([
      'second-done',
    ])
  })

  it('is ordered again without a reply only after the limit', () => {
    const again = { name: 'order-again', input: { text: '请回复' } } as const
    expect(codes(handleOrder(ordered(), again, 'c-3', context()))).toEqual(['reply-not-due'])
    expect(taken(handleOrder(ordered(), again, 'c-3', context({ on: '2026-11-27' }))).round).toBe(2)
  })

  it('is closed with a finding, and then takes nothing more', () => {
    const close = { name: 'close', input: { text: '系统故障', finding: 'excused' } } as const
    const closed = taken(handleOrder(replied(), close, 'c-3', context()))
    expect(closed).toMatchObject({ status: 'closed', finding: 'excused' })
    expect(codes(handleOrder(closed, close, 'c-4', context()))).toEqual(['wrong-status'])
    expect(orderCommandsFor(closed, ['issuer', 'addressee'], '2026-12-31')).toEqual([])
  })

  it('is not closed without a finding that there is', () => {
    const close = { name: 'close', input: { text: '好', finding: 'whatever' } } as const
    expect(codes(handleOrder(replied(), close, 'c-3', context()))).toEqual(['finding-missing'])
  })

  it('lets nobody do the part of another', () => {
    const close = { name: 'close', input: { text: '好', finding: 'excused' } } as const
    const reply = { name: 'reply', input: { text: '好' } } as const
    const addressee = context({ relations: ['addressee'] })
    expect(codes(handleOrder(ordered(), close, 'c-3', addressee))).toEqual(['not-yours'])
    expect(codes(handleOrder(ordered(), reply, 'c-3', context()))).toEqual(['not-yours'])
  })
})

describe('what is offered', () => {
  it('is the reply to the head, the rest to the issuer when it is of use', () => {
    expect(orderCommandsFor(ordered(), ['addressee'], '2026-11-24')).toEqual(['reply'])
    expect(orderCommandsFor(ordered(), ['issuer'], '2026-11-24')).toEqual(['close'])
    expect(orderCommandsFor(ordered(), ['issuer'], '2026-11-27')).toEqual(['order-again', 'close'])
    expect(orderCommandsFor(replied(), ['issuer'], '2026-11-24')).toEqual(['order-again', 'close'])
  })

  it('says when a reply is overdue', () => {
    expect(isReplyLate(ordered(), '2026-11-26')).toBe(false)
    expect(isReplyLate(ordered(), '2026-11-27')).toBe(true)
    expect(isReplyLate(replied(), '2026-12-27')).toBe(false)
  })
})

describe('who stands how to an order', () => {
  const agent = { id: 'a', roles: ['agent'], station: town.id } as const
  const reviewer = { id: 'r', roles: ['reviewer'], department: department.id } as const
  const coordinator = { id: 'k', roles: ['coordinator'] } as const
  const supervisor = { id: 's', roles: ['supervisor'] } as const

  it.each([
    ['an agent of the station', agent, town, undefined, ['addressee']],
    ['an agent of another', agent, village, undefined, []],
    ['an agent whose station named another head', agent, town, 'h', []],
    ['the named head', { ...agent, id: 'h' }, town, 'h', ['addressee']],
    ['a reviewer of the department', reviewer, department, undefined, ['addressee']],
    ['a reviewer against a station', reviewer, town, undefined, []],
    ['a coordinator against a town', coordinator, town, undefined, ['issuer']],
    ['a coordinator against the centre', coordinator, county, undefined, ['addressee']],
    ['a supervisor', supervisor, county, undefined, ['issuer']],
  ])('%s', (_, person, holder, head, expected) => {
    expect(orderRelationsOf(person, holder, head)).toEqual(expected)
  })
})

describe('when an order is raised by itself', () => {
  const calendar = buildWorkingDays(officialYears.map(calendarYearOf))
  // 2026-11-20 is a Friday.
  it.each([
    ['2026-11-20', '2026-11-20', 0, false],
    ['2026-11-20', '2026-11-22', 0, false],
    ['2026-11-20', '2026-11-23', 0, true],
    ['2026-11-20', '2026-11-23', 1, false],
    ['2026-11-20', '2026-11-24', 1, true],
    ['2026-09-30', '2026-10-08', 0, true],
  ])('due %s, on %s, %i working days later: %s', (dueOn, on, afterDays, expected) => {
    expect(isOrderDue(calendar, { dueOn, on, afterDays })).toBe(expected)
  })
})
