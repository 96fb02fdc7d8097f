import { handoversOf } from '@/domain/casework/papers/handoverList'
import { commands, driven, town, toReceived, village } from '../../helpers/casework'

const named = (number: string, events: ReturnType<typeof driven>['events']) => ({
  number,
  matterName: '最低生活保障申请',
  applicantName: '刘䶮',
  events,
})
const sent = driven([commands.register, commands.forward]).events
const received = driven(toReceived).events

test('a day of a station, by receiver, in the order of the numbers', () => {
  const cases = [named('20261123000173', received), named('20261123000015', sent)]
  expect(handoversOf(cases, { station: village.id, on: '2026-11-24' })).toEqual([
    {
      to: town,
      lines: [
        {
          number: '20261123 00001 5',
          matterName: '最低生活保障申请',
          applicantName: '刘䶮',
          materials: 3,
          isGreen: false,
        },
        expect.objectContaining({ number: '20261123 00017 3', receivedOn: '2026-11-25' }),
      ],
    },
  ])
})

test('another day, another station, and a department have their own', () => {
  const cases = [named('20261123000173', received)]
  expect(handoversOf(cases, { station: village.id, on: '2026-11-26' })).toEqual([])
  expect(handoversOf(cases, { station: town.id, on: '2026-11-24' })).toEqual([])
  const [group] = handoversOf(cases, { station: town.id, on: '2026-11-26' })
  expect(group?.to.party).toBe('department')
  expect(handoversOf(cases, { station: 'dep-mz', on: '2026-11-26' })).toEqual([])
})
