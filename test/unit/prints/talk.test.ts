import type { MatterContent, MatterMaterial } from '@/domain/catalogue/matterContent'
import { talkOf } from '@/domain/catalogue/printTalk'

const material = (name: string, necessity: MatterMaterial['necessity'] = 'required') =>
  ({ name, necessity }) as MatterMaterial

const content = (more: Partial<MatterContent> = {}) =>
  ({
    name: '高龄津贴',
    materials: [material('身份证'), material('户口簿'), material('委托书', 'optional')],
    mustAppear: false,
    agency: { village: 'agent', town: 'assist', county: 'notice' },
    ...more,
  }) as MatterContent

const facts = { howLong: '5 个工作日', howMuch: '不收费', howOften: '不用跑' }

test('how long, how much, how often; what to bring; who helps', () => {
  expect(talkOf(content(), { facts, tier: 'village' })).toEqual([
    '办「高龄津贴」，5 个工作日，不收费，不用跑。',
    '要带 2 样：身份证、户口簿。另有 1 样，看情况才要。',
    '您可以交给我代办，不收费；不想代办，自己去办也行。',
  ])
})

test.each([
  ['a tier that helps', content(), 'town', '我帮您准备材料、填表，不收费。'],
  ['a tier that informs', content(), 'county', '材料怎么准备，我帮您对一遍，不收费。'],
  ['no station', content(), undefined, '材料怎么准备，我帮您对一遍，不收费。'],
  [
    'who must come',
    content({ mustAppear: true, mustAppearReason: '要拍照' }),
    'village',
    '这件事要本人到场（要拍照），我可以先帮您把材料对好。',
  ],
  [
    'who must come, no reason given',
    content({ mustAppear: true }),
    'village',
    '这件事要本人到场，我可以先帮您把材料对好。',
  ],
] as const)('%s', (_, matter, tier, sentence) => {
  expect(talkOf(matter, { facts, tier })[2]).toBe(sentence)
})

test('materials that everybody brings, or only some', () => {
  const bring = (...materials: MatterMaterial[]) => talkOf(content({ materials }), { facts })[1]
  expect(bring(material('身份证'))).toBe('要带 1 样：身份证。')
  expect(bring(material('委托书', 'optional'), material('证明', 'tolerated'))).toBe(
    '没有人人都要带的材料；有 2 样，看情况才要。',
  )
})

test('nothing to bring', () => {
  expect(talkOf(content({ materials: [] }), { facts })[1]).toBe('不用带材料。')
})
