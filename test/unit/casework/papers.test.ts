import { buildPaper } from '@/domain/casework/papers/build'
import {
  type PaperKind,
  findPaper,
  mayShowWholeNumber,
  paperKinds,
  papersOf,
  readPaperKind,
} from '@/domain/casework/papers/kinds'
import type { PaperSource } from '@/domain/casework/papers/source'
import type { CaseEvent } from '@/domain/casework/events'
import { paperMatter, paperSource } from '../../helpers/casePapers'
import { commands, driven, toReceived } from '../../helpers/casework'

const kindsOf = (events: readonly CaseEvent[]) =>
  papersOf(events).map(({ kind, event }) => `${event} ${kind}`)

/** The latest paper of a kind, as data. */
function built(events: readonly CaseEvent[], kind: PaperKind, more: Partial<PaperSource> = {}) {
  const entry = findPaper(events, { kind })
  if (!entry) throw new Error(`no ${kind}`)
  return buildPaper(paperSource(events, more), entry)
}

const notified: CaseEvent[] = driven([commands.register, commands.notify]).events
const accepted = [...toReceived, commands.accept] as const
const closed = [...accepted, commands.decide, commands.inform, commands.deliver] as const

describe('which papers there are', () => {
  test('each comes from its event', () => {
    const { events } = driven([
      ...toReceived,
      commands.notify,
      commands['receive-supplement'],
      commands.accept,
      commands.suspend,
      commands.resume,
      commands.extend,
      commands.decide,
      commands.inform,
    ])
    expect(kindsOf(events)).toEqual([
      '1 receipt',
      '1 consent',
      '2 handover',
      '4 handover',
      '6 notice',
      '6 supplement',
      '9 suspension',
      '10 resumption',
      '11 extension',
      '12 completion',
      '13 delivery',
    ])
  })

  test('what is declined has none', () => {
    expect(papersOf(driven([commands.decline]).events)).toEqual([])
  })

  test('a station notifies, only a department asks to supplement', () => {
    expect(kindsOf(notified)).toEqual(['1 receipt', '1 consent', '2 notice'])
  })

  test('the blank proof of delivery gives way to the filled one', () => {
    const events = driven(closed).events
    expect(kindsOf(events.slice(0, -1)).at(-1)).toBe('8 delivery')
    expect(kindsOf(events).filter((entry) => entry.endsWith('delivery'))).toEqual(['9 delivery'])
  })

  test('the latest is meant, or that of the event that is named', () => {
    const { events } = driven(toReceived)
    expect(findPaper(events, { kind: 'handover' })).toMatchObject({ event: 4, title: '交接单' })
    expect(findPaper(events, { kind: 'handover', event: 2 })).toMatchObject({ event: 2 })
    expect(findPaper(events, { kind: 'handover', event: 3 })).toBeNull()
    expect(findPaper(events, { kind: 'extension' })).toBeNull()
  })

  test('only what is signed in somebody’s name shows whole numbers', () => {
    const whole = paperKinds.map(({ value }) => value).filter(mayShowWholeNumber)
    expect(whole).toEqual(['consent', 'delivery'])
  })

  test('a kind is read from an address', () => {
    expect(readPaperKind('receipt')).toBe('receipt')
    expect(readPaperKind('toString')).toBeNull()
  })
})

describe('the receipt', () => {
  const register = (more: object) =>
    driven([{ ...commands.register, input: { ...commands.register.input, ...more } }]).events

  test('ticks what was received and reckons every step', () => {
    const paper = built(register({ materials: ['CL-1', 'CL-3'] }), 'receipt')
    expect(paper).toMatchObject({
      kind: 'receipt',
      number: '20261123 00017 3',
      issuer: '石门村代办点',
      handledBy: '王示范',
      provisional: false,
      notCounted: ['专家评审'],
      finishOn: '2026-12-17',
      steps: [
        { kind: 'forward', holder: '石门村代办点', dueOn: '2026-11-24' },
        { kind: 'forward', holder: '青山镇代办窗口', dueOn: '2026-11-25' },
        { kind: 'accept', holder: '示范县民政局', dueOn: '2026-12-02' },
        { kind: 'handle', holder: '示范县民政局', dueOn: '2026-12-16' },
        { kind: 'deliver', holder: '青山镇代办窗口', dueOn: '2026-12-17' },
      ],
    })
    const ticks = paper.kind === 'receipt' ? paper.materials : []
    expect(ticks.map(({ isReceived }) => isReceived)).toEqual([true, false, true])
  })

  test('online and green go straight to the department', () => {
    expect(built(register({ route: 'online' }), 'receipt')).toMatchObject({
      steps: [{ kind: 'forward' }, { kind: 'accept' }, { kind: 'handle' }, { kind: 'deliver' }],
    })
    expect(built(register({ greenReason: '住院急用' }), 'receipt')).toMatchObject({
      greenReason: '住院急用',
      finishOn: '2026-11-23',
      steps: [{ limit: { unit: 'immediate' } }, { dueOn: '2026-11-23' }, {}, {}],
    })
  })

  test('a station without any above it delivers itself', () => {
    expect(built(register({}), 'receipt', { above: [] })).toMatchObject({
      steps: [{ holder: '石门村代办点' }, { kind: 'accept' }, {}, { holder: '石门村代办点' }],
    })
  })

  test('says no last day that nobody knows', () => {
    const content = { ...paperMatter, limitStart: 'publicity-end' as const }
    const paper = built(register({}), 'receipt', { content })
    expect(paper).toMatchObject({ finishOn: undefined })
    expect(paper).toMatchObject({ steps: [{}, {}, { dueOn: '2026-12-02' }, {}, {}] })
    expect(JSON.stringify(paper)).not.toContain('2026-12-1')
  })

  test('counts from receipt where the guide says so, never backwards', () => {
    const from = (amount: number) =>
      built(register({}), 'receipt', {
        content: {
          ...paperMatter,
          limitStart: 'receipt' as const,
          promisedLimit: { unit: 'working-day', amount },
        },
      })
    expect(from(10)).toMatchObject({ steps: [{}, {}, {}, { dueOn: '2026-12-09' }, {}] })
    expect(from(2)).toMatchObject({ steps: [{}, {}, {}, { dueOn: '2026-12-02' }, {}] })
  })

  test('a matter done at once is due at once; next year is provisional', () => {
    const content = { ...paperMatter, promisedLimit: undefined, caseType: 'immediate' as const }
    expect(built(register({}), 'receipt', { content })).toMatchObject({ finishOn: '2026-12-03' })
    const long = { ...paperMatter, promisedLimit: { unit: 'working-day' as const, amount: 60 } }
    expect(built(register({}), 'receipt', { content: long })).toMatchObject({ provisional: true })
  })
})

describe('notices and handovers', () => {
  test('a notice says what is missing, how to mend it, and what is there', () => {
    expect(built(notified, 'notice')).toMatchObject({
      kind: 'notice',
      issuer: '石门村代办点',
      count: 1,
      missing: [{ name: '低保申请书', remark: '缺复印件', material: { code: 'CL-2' } }],
      received: ['申请人身份证、户口簿', '家庭经济状况核对授权书'],
    })
  })

  test('a second one says why, and an unknown material keeps its code', () => {
    const { events } = driven([
      commands.register,
      commands.notify,
      commands['receive-supplement'],
      {
        name: 'notify',
        input: { missing: [{ material: 'CL-9', remark: '' }], repeatReason: '上次漏看一页' },
      },
    ])
    const paper = built(events, 'notice')
    expect(paper).toMatchObject({ count: 2, repeatReason: '上次漏看一页' })
    expect(paper).toMatchObject({ missing: [{ name: 'CL-9', remark: '' }] })
  })

  test('a request to supplement comes from the department', () => {
    const { events } = driven([...toReceived, commands.notify])
    expect(built(events, 'supplement')).toMatchObject({ issuer: '示范县民政局' })
  })

  test('a handover names both, and the receipt once there is one', () => {
    const { events } = driven([commands.register, commands.forward])
    const open = built(events, 'handover')
    expect(open).toMatchObject({
      from: '石门村代办点',
      to: '青山镇代办窗口',
      dueOn: '2026-11-24',
    })
    expect(open).not.toHaveProperty('receivedOn')
    const done = driven([commands.register, commands.forward, commands.acknowledge]).events
    expect(built(done, 'handover')).toMatchObject({
      receivedOn: '2026-11-25',
      receivedBy: '王示范',
    })
  })

  test('the consent is between the applicant and the station', () => {
    const proxy = { name: '刘𠮷', relation: '子女', idNumber: '999*2', phone: '139*1' }
    expect(built(notified, 'consent', { proxy })).toMatchObject({
      issuer: '石门村代办点',
      applicant: { name: '刘䶮' },
      proxy: { relation: '子女' },
    })
  })
})

describe('clock and decisions', () => {
  const whole = driven([
    ...accepted,
    commands.suspend,
    commands.resume,
    commands.extend,
    commands.decide,
    commands.inform,
    commands.deliver,
  ]).events

  test('a suspension says the basis and what was used', () => {
    expect(built(whole, 'suspension')).toMatchObject({
      on: '2026-11-29',
      procedure: '专家评审',
      basis: '行政许可法第四十五条',
      about: { limit: '15 天' },
      used: 0,
    })
  })

  test('a resumption says the days that are not counted, and the new day', () => {
    // Suspended on Sunday the 29th, resumed on Monday the 30th: one working day is taken.
    expect(built(whole, 'resumption')).toMatchObject({
      fromOn: '2026-11-29',
      on: '2026-11-30',
      notCounted: 1,
      dueOn: '2026-12-14',
    })
  })

  test('nothing is taken from a limit that does not run', () => {
    const green = driven([
      ...accepted,
      commands['move-to-green'],
      commands.suspend,
      commands.resume,
    ]).events
    expect(built(green, 'resumption')).toMatchObject({ notCounted: 0 })
  })

  test('an extension says who approved it, the old and the new day', () => {
    expect(built(whole, 'extension')).toMatchObject({
      amount: 5,
      unit: 'working-day',
      approver: '刘局长',
      reason: '情况复杂',
      dueBefore: '2026-12-14',
      dueOn: '2026-12-21',
    })
  })

  test('a refusal says why, and what the edition says can be done', () => {
    const { events } = driven([...toReceived, commands.refuse])
    expect(built(events, 'refusal')).toMatchObject({
      reason: '不属于本县受理',
      remedy: '不服可在 60 日内申请行政复议。',
      basis: [{ law: '社会救助暂行办法' }, {}],
    })
  })

  test('a completion says how long it took', () => {
    expect(built(whole, 'completion')).toMatchObject({
      outcome: 'granted',
      startedOn: '2026-11-23',
      acceptedOn: '2026-11-28',
      used: 2,
      extension: 5,
      isInTime: true,
    })
    const late = driven([...accepted, [commands.decide, { on: '2026-12-30' }]]).events
    expect(built(late, 'completion')).toMatchObject({ isInTime: false })
  })

  test('a proof of delivery is blank, then filled', () => {
    expect(built(whole.slice(0, -1), 'delivery')).not.toHaveProperty('deliveredOn')
    expect(built(whole, 'delivery')).toMatchObject({
      issuer: '青山镇代办窗口',
      document: '最低生活保障审核确认通知书',
      how: '当面',
      to: '本人',
      deliveredOn: '2026-12-04',
    })
  })

  test('an event that does not fit its paper is a fault of ours', () => {
    const source = paperSource(notified)
    const entry = { kind: 'extension', title: '', event: 1, on: '' } as const
    expect(() => buildPaper(source, entry)).toThrow('no extended')
  })
})
