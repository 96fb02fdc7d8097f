import { closeBrowser, printDoorPlate, printStationCard } from '@/printing'
import { readPdf } from '../../helpers/pdfText'
import { sampleCounty, sampleStation } from '../../helpers/sampleMatters'

afterAll(closeBrowser)

const county = sampleCounty
const page = 'https://daiban.example.cn/stations/ZD100201'
const agents = [
  { name: '王示范', phone: '0539-000 0123' },
  { name: '李样例', phone: '19900000131' },
]

const pagesOf = async (pdf: Uint8Array) => (await readPdf(pdf)).pages

test('the page for the wall names the station, its phone, agents, hours and place', async () => {
  const { pdf, pages } = await printStationCard({ station: sampleStation, agents, county, page })
  const text = (await pagesOf(pdf)).join('')
  expect(pages).toBe(1)
  for (const words of [
    '石门村代办点',
    '0539-000 0123',
    '李样例',
    '19900000131',
    '每天8:30',
    '12345',
  ]) {
    expect(text.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''))
  }
})

test('it stays one page at its fullest, and without phone or agents', async () => {
  const full = {
    ...sampleStation,
    name: '示范县经济开发区青山镇便民服务中心第一综合代办窗口'.padEnd(40, '延'),
    phone: '0539-000 0123、0539-000 0124、0539-000 0125',
    hours: '工作日 8:30–12:00，13:30–17:30；周六 9:00–11:30；周日请提前打电话约好时间再来',
    address: '示范县青山镇人民路与建设大街交叉口向东三百米路北便民服务中心一楼大厅'
      .repeat(3)
      .slice(0, 120),
  }
  const many = Array.from({ length: 20 }, (_, at) => ({
    name: `示范员${at}`,
    phone: `1990000${1000 + at}`,
  }))
  const printed = await printStationCard({ station: full, agents: many, county, page })
  expect(printed.pages).toBe(1)
  expect((await pagesOf(printed.pdf)).join('')).toContain('示范员5')
  const bare = { code: 'ZD-1', name: '石门村代办点', phone: '' }
  const empty = await printStationCard({ station: bare, agents: [], county, page })
  expect((await pagesOf(empty.pdf)).join('')).toContain('电话待公布')
})

test.each(['a4', 'a3'] as const)(
  'the door plate on %s is one page whatever the name',
  async (size) => {
    for (const name of ['石门村代办点', '示范县青山镇便民服务中心代办窗口', '长'.repeat(40)]) {
      const { pdf, pages } = await printDoorPlate({ name, county, size })
      expect(pages).toBe(1)
      const text = (await pagesOf(pdf)).join('').replace(/\s/g, '')
      expect(text).toContain(name)
      expect(text).toContain('示范县')
    }
  },
)
