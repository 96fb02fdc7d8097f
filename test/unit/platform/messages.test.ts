import { dayDueAt, instantAt } from '@/domain/platform/daily'
import {
  atOnceMail,
  digestMail,
  mostInDigest,
  type MailedMessage,
} from '@/domain/platform/messageMail'
import { isInnerLink, messageGroups, messageKinds, wayOf } from '@/domain/platform/messages'

const site = { county: '示范县', publicAddress: 'https://county.test' }
const message = (more: Partial<MailedMessage> = {}): MailedMessage => ({
  kind: 'case-urged',
  text: 'DB-1「补贴」有人催办',
  link: '/portal/cases/1',
  at: new Date('2026-11-24T01:05:00Z'),
  ...more,
})

test('without a choice the urgency of the kind decides, with one the choice for its group', () => {
  expect(wayOf('case-urged', {})).toBe('at-once')
  expect(wayOf('case-arrived', {})).toBe('digest')
  for (const way of ['at-once', 'digest', 'inbox'] as const) {
    expect(wayOf('case-urged', { cases: way })).toBe(way)
    expect(wayOf('case-arrived', { cases: way })).toBe(way)
  }
  expect(wayOf('case-urged', { supervision: 'inbox', ratings: 'digest' })).toBe('at-once')
})

test('each group has a kind, and no kind is there twice', () => {
  const groups = new Set<string>(messageKinds.map(({ group }) => group))
  expect([...groups].sort()).toEqual(messageGroups.map(({ value }) => value).sort())
  expect(new Set(messageKinds.map(({ value }) => value)).size).toBe(messageKinds.length)
})

test.each([
  '/portal/cases/1',
  '/portal',
  '/admin/collections/cases?where[or][0][and][0][a][equals]=1',
])('%s leads to a page of the site', (link) => expect(isInnerLink(link)).toBe(true))
test.each([
  'https://a.test',
  '//a.test',
  '/portal//../x',
  '/portals',
  '/portal/a b',
  'javascript:1',
  '',
])('%p leads away', (link) => expect(isInnerLink(link)).toBe(false))

test('the mail for one message says what, when and where', () => {
  const { subject, text, html } = atOnceMail(message(), site)
  expect(subject).toBe('催办 · 示范县代办')
  expect(text).toContain(
    'DB-1「补贴」有人催办\n\n时间：11月24日 09:05\n打开：https://county.test/portal/cases/1',
  )
  expect(text).toContain('https://county.test/portal/me/messages')
  expect(html).toContain('href="https://county.test/portal/cases/1"')
})

test('marks in a text are no markup in the mail', () => {
  const { html } = atOnceMail(message({ text: '<img src=x onerror=alert(1)>' }), site)
  expect(html).not.toContain('<img')
})

test('a digest puts kinds together in the order in which they came', () => {
  const { subject, text } = digestMail(
    [
      message({ kind: 'case-due', text: '甲' }),
      message({ text: '乙' }),
      message({ kind: 'case-due', text: '丙' }),
    ],
    site,
  )
  expect(subject).toBe('3 条消息 · 示范县代办')
  expect(text).toContain('【到期提醒】2 条\n  甲')
  expect(text.indexOf('丙')).toBeLessThan(text.indexOf('【催办】1 条'))
  expect(text).not.toContain('还有')
})

test('a digest counts what it does not name', () => {
  const many = Array.from({ length: mostInDigest + 7 }, (_, at) => message({ text: `第${at}件` }))
  const { subject, text, html } = digestMail(many, site)
  expect(subject).toContain('57 条')
  expect(text).toContain('还有 7 条')
  expect(html).toContain('还有 7 条')
  expect(text).not.toContain('第50件')
})

test('daily work is due from its hour of the county on, whatever the machine’s time zone', () => {
  expect(dayDueAt(new Date('2026-11-23T23:29:59Z'), '07:30')).toBeNull()
  expect(dayDueAt(new Date('2026-11-23T23:30:00Z'), '07:30')).toBe('2026-11-24')
  expect(dayDueAt(new Date('2026-11-24T15:59:00Z'), '07:30')).toBe('2026-11-24')
  expect(dayDueAt(new Date('2026-11-24T16:00:00Z'), '07:30')).toBeNull()
  expect(instantAt('2026-11-24', '07:30').toISOString()).toBe('2026-11-23T23:30:00.000Z')
})
