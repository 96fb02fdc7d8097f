import {
  type Answer,
  type Queued,
  inOrder,
  meaningOf,
  mustWait,
  nextOrder,
  nextToSend,
  rebased,
  waitMs,
} from '@/domain/platform/outbox'

const later = (isLineGone: boolean) => ({ is: 'later', isLineGone })
const refusal = { message: '身份证号不对。', reasons: [] }

describe('what an answer means', () => {
  test.each<[string, Answer, object]>([
    ['none: the line is gone', null, later(true)],
    ['a gateway without a server', { status: 502, body: null }, later(true)],
    ['a server that restarts', { status: 503, body: { message: '稍等' } }, later(true)],
    ['a gateway that waited in vain', { status: 504, body: null }, later(true)],
    ['a fault of ours', { status: 500, body: { message: '系统出了点问题' } }, later(false)],
    ['a status above the gateway’s', { status: 507, body: null }, later(false)],
    ['too many at once', { status: 429, body: { message: '太快了' } }, later(false)],
    ['too slow', { status: 408, body: null }, later(false)],
    ['nobody is logged in', { status: 401, body: { message: '请先登录。' } }, { is: 'log-in' }],
    [
      'it is done',
      { status: 200, body: { id: 'a1', eventCount: 3 } },
      { is: 'acknowledged', id: 'a1', eventCount: 3 },
    ],
    ['it is made', { status: 201, body: { id: 'a1' } }, { is: 'acknowledged', id: 'a1' }],
    ['the page of a hotspot', { status: 200, body: null }, later(true)],
    ['an answer of something else', { status: 200, body: { ok: true } }, later(true)],
    ['a way to somewhere else', { status: 302, body: { id: 'a1' } }, later(true)],
    ['a proxy that says no', { status: 403, body: '<html>' }, later(true)],
  ])('%s', (_, answer, meaning) => {
    expect(meaningOf(answer)).toEqual(meaning)
  })

  test.each([400, 403, 404, 409, 413])('%i with a sentence is a refusal', (status) => {
    const body = { message: '身份证号不对。', reasons: [{ message: '最后一位不对', path: 'a.b' }] }
    expect(meaningOf({ status, body })).toEqual({ is: 'refused', refusal: body })
  })

  test('reasons that cannot be read are left out', () => {
    const reasons = [null, { path: 'a' }, { message: '太长', path: 7 }]
    expect(meaningOf({ status: 400, body: { message: '不对', reasons } })).toEqual({
      is: 'refused',
      refusal: { message: '不对', reasons: [{ message: '太长' }] },
    })
    expect(meaningOf({ status: 400, body: { message: '不对', reasons: 'x' } })).toEqual({
      is: 'refused',
      refusal: { message: '不对', reasons: [] },
    })
  })
})

describe('the order', () => {
  const [a, b, c]: Queued[] = [
    { id: 'a', order: 1, subject: 'x', basedOn: 2 },
    { id: 'b', order: 2, subject: 'x', basedOn: 2 },
    { id: 'c', order: 3 },
  ]

  test('is that in which things were kept, wherever they lie', () => {
    expect(inOrder([c, a, b]).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(nextToSend([c, b, a])).toBe(a)
    expect(nextOrder([])).toBe(1)
    expect(nextOrder([c, a])).toBe(4)
  })

  test('nothing is sent when nothing waits', () => {
    expect(nextToSend([])).toBeUndefined()
    expect(nextToSend([{ ...a, refusal }])).toBeUndefined()
  })

  test('what was refused, or tried in vain, holds back only what is about the same', () => {
    expect(nextToSend([{ ...a, refusal }, b, c])).toBe(c)
    expect(nextToSend([a, b, c], new Set(['a']))).toBe(c)
    expect(nextToSend([a, b, c], new Set(['a', 'c']))).toBeUndefined()
    expect(
      nextToSend([
        { ...c, order: 1, refusal },
        { ...c, id: 'd' },
      ])?.id,
    ).toBe('d')
  })

  test('something new waits behind what waits about the same', () => {
    expect(mustWait([a], b)).toBe(true)
    expect(mustWait([a], { id: 'e', subject: 'y' })).toBe(false)
    expect(mustWait([c], { id: 'e' })).toBe(false)
    expect(mustWait([a], a)).toBe(false)
    expect(mustWait([{ ...a, refusal }], b)).toBe(false)
  })

  test('what was made on the same page stays right after its neighbour was done', () => {
    const others: Queued[] = [
      b,
      { ...b, id: 'd', basedOn: 5 },
      { ...b, id: 'e', subject: 'y' },
      { ...b, id: 'f', basedOn: undefined },
    ]
    expect(rebased([a, ...others], a, 3)).toEqual([{ ...b, basedOn: 3 }])
  })

  test('but not when somebody else was there too, or nobody knows', () => {
    expect(rebased([a, b], a, 4)).toEqual([])
    expect(rebased([a, b], a, undefined)).toEqual([])
    expect(rebased([a, b], { ...a, basedOn: undefined }, 3)).toEqual([])
    expect(rebased([c, { ...c, id: 'd' }], c, 3)).toEqual([])
  })
})

test('waits grow to five minutes, and start small', () => {
  expect([-1, 0, 1, 2, 5, 6, 40].map(waitMs)).toEqual([
    5_000, 5_000, 10_000, 20_000, 160_000, 300_000, 300_000,
  ])
})
