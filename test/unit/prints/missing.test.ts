import { checkMaterials, type MaterialLine, missingText } from '@/domain/catalogue/printMissing'

const materials: MaterialLine[] = [
  { name: '身份证', necessity: 'required', counts: '原件 1 份、复印 1 份', note: '' },
  { name: '低保申请书', necessity: 'required', counts: '原件 1 份', note: '代办点有空白表' },
  { name: '在校证明', necessity: 'optional', counts: '原件 1 份', note: '18 岁以上还在上学' },
  { name: '照片', necessity: 'tolerated', counts: '', note: '' },
]

test('what is not ticked is missing, by how much it matters', () => {
  const check = checkMaterials(materials, [0])
  expect(check.missing.map(({ name }) => name)).toEqual(['低保申请书'])
  expect(check.perhaps.map(({ name }) => name)).toEqual(['在校证明'])
  expect(check.later.map(({ name }) => name)).toEqual(['照片'])
})

test('places that are not in the list are nothing', () => {
  expect(checkMaterials(materials, [9, -1, 0.5]).missing).toHaveLength(2)
})

test('everything missing is told once, with counts, notes and the station', () => {
  const text = missingText({
    matter: '最低生活保障申请',
    check: checkMaterials(materials, [0]),
    from: { name: '石门村代办点', phone: '0999-000 5001' },
  })
  expect(text).toBe(
    [
      '办「最低生活保障申请」，还缺 1 样：',
      '1. 低保申请书（原件 1 份，代办点有空白表）',
      '可以先办、后补的：',
      '1. 照片',
      '看您的情况，需要时才带：',
      '1. 在校证明（原件 1 份，18 岁以上还在上学）',
      '石门村代办点 0999-000 5001',
    ].join('\n'),
  )
})

test('the required ones are there, others are not', () => {
  const text = missingText({ matter: '低保', check: checkMaterials(materials, [0, 1, 3]) })
  expect(text.split('\n')[0]).toBe('办「低保」，必须带的材料都齐了。')
  expect(text).toContain('需要时才带')
  expect(text).not.toContain('后补')
})

test('all there, and a station without a phone', () => {
  const check = checkMaterials(materials, [0, 1, 2, 3])
  const from = { name: '石门村代办点', phone: null }
  expect(missingText({ matter: '低保', check, from })).toBe(
    '办「低保」的材料都齐了。\n石门村代办点',
  )
})
