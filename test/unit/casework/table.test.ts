import type { CommandName } from '@/domain/casework/commands'
import { commandsFor } from '@/domain/casework/handle'
import { rules } from '@/domain/casework/table'
import { caseStatuses, relations } from '@/domain/casework/vocabulary'
import { anybody, commands, contextOn, driven, tried, wayTo } from '../../helpers/casework'

const later = (Object.keys(commands) as CommandName[]).filter(
  (name): name is keyof typeof rules => name in rules,
)

test.each(caseStatuses.map(({ value }) => value))(
  '%s takes the commands of the table and no other',
  (status) => {
    const { state } = driven(wayTo[status])
    expect(state.status).toBe(status)
    for (const name of later) {
      const result = tried(state, commands[name], contextOn('2026-12-07'))
      const isWrong = Array.isArray(result) && result.includes('wrong-status')
      expect([name, isWrong]).toEqual([name, !rules[name].from.includes(status)])
    }
    expect(commandsFor(state, anybody)).toEqual(
      later.filter(
        (name) => rules[name].from.includes(status) && (rules[name].applies?.(state) ?? true),
      ),
    )
  },
)

test.each(later)('%s is given by those of the table and nobody else', (name) => {
  const { state } = driven(wayTo[rules[name].from[0]])
  for (const { value } of relations) {
    const result = tried(state, commands[name], contextOn('2026-12-07', { relations: [value] }))
    const isForeign = Array.isArray(result) && result.includes('not-yours')
    expect([value, isForeign]).toEqual([value, !rules[name].who.includes(value)])
  }
  expect(tried(state, commands[name], contextOn('2026-12-07', { relations: [] }))).toEqual([
    'not-yours',
  ])
})

test('what means nothing for a case is not offered', () => {
  const offered = (way: Parameters<typeof driven>[0]) => commandsFor(driven(way).state, anybody)
  expect(offered([commands.register])).not.toContain('send-back')
  expect(offered(wayTo['in-handover'])).toContain('send-back')
  expect(offered([commands.register, commands['move-to-green']])).not.toContain('move-to-green')
  expect(offered(wayTo.accepted)).not.toContain('end-publicity')
  expect(offered(wayTo.accepted)).toContain('extend')
  expect(offered([...wayTo.accepted, commands.extend])).not.toContain('extend')
})

test('a case begins once, and with nothing else', () => {
  const { state } = driven([commands.register])
  const context = contextOn('2026-11-24')
  expect(tried(state, commands.register, context)).toEqual(['already-begun'])
  expect(tried(state, commands.decline, context)).toEqual(['already-begun'])
  for (const name of later) expect(tried(null, commands[name], context)).toEqual(['not-yet-begun'])
  expect(tried(null, commands.register, { ...context, relations: ['coordinator'] })).toEqual([
    'not-yours',
  ])
})

test('who did what when stands in the event', () => {
  const { events } = driven([commands.register, commands.forward])
  expect(events[1]).toMatchObject({
    kind: 'forwarded',
    on: '2026-11-24',
    by: 'person-1',
    as: 'holder',
  })
  const event = tried(null, commands.register, contextOn('2026-11-24', { personId: undefined }))
  expect(event).not.toHaveProperty('by')
})
