import { plateLines, plateType } from '@/printing/papers/plateLines'

test.each([
  ['石门村代办点', ['石门村代办点']],
  ['示范县三级代办中心', ['示范县', '三级代办中心']],
  ['青山镇便民服务中心代办窗口', ['青山镇便民服务中心', '代办窗口']],
  ['北京路街道东风社区代办站', ['北京路街道', '东风社区代办站']],
])('%s breaks where one would pause', (name, lines) => {
  expect(plateLines(name)).toEqual(lines)
})

test('a name without a place to pause breaks in the middle, never within figures or letters', () => {
  const [first = '', second = ''] = plateLines('一二三四五六七八九十一二三四五六')
  expect([first.length, second.length]).toEqual([8, 8])
  expect(plateLines('中国石化工业园区ABCDEFGHIJKL')[1]).toContain('ABCDEFGHIJKL')
  expect(plateLines('AAAAAAAAAAAAAAAAAAAA')).toEqual(['AAAAAAAAAAAAAAAAAAAA'])
})

test('nothing is lost, and every length fits its room', () => {
  const room = { width: 257, height: 128 }
  for (let length = 1; length <= 40; length += 1) {
    const name = '示范县石门镇村民服务'.repeat(4).slice(0, length)
    const lines = plateLines(name)
    expect(lines.join('')).toBe(name)
    expect(lines.length).toBeLessThanOrEqual(2)
    const type = plateType(lines, room)
    expect(Math.max(...lines.map((line) => line.length)) * type).toBeLessThanOrEqual(room.width)
    expect(lines.length * type * 1.25).toBeLessThanOrEqual(room.height)
  }
})
