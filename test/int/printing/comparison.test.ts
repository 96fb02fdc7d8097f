import { compareContents } from '@/domain/catalogue/changes'
import { closeBrowser, printComparison } from '@/printing'
import { readPdf } from '../../helpers/pdfText'
import { longMatter, richMatter, sampleCounty } from '../../helpers/sampleMatters'

afterAll(closeBrowser)

const matter = { name: richMatter.name, code: richMatter.code, department: '示范县民政局' }
const before = { number: 1, holdsFrom: '2026-01-05' }
const after = { number: 2, holdsFrom: '2026-12-01' }
const edited = { ...richMatter, enquiryPhone: '0539-000 0999' }
const print = (to: typeof richMatter, isWhole = false) =>
  printComparison({
    county: sampleCounty,
    matter,
    before,
    after,
    parts: compareContents(richMatter, to),
    isWhole,
  })
const textOf = async (pdf: Uint8Array) => (await readPdf(pdf)).pages.join('').replace(/\s/g, '')

test('only what differs, with words for what went and what came', async () => {
  const { pdf, pages } = await print(edited)
  const text = await textOf(pdf)
  expect(pages).toBe(1)
  for (const words of ['两版对照', '第1版', '2026年12月1日起执行', '有1处不同', '去掉', '新增']) {
    expect(text).toContain(words)
  }
  expect(text).toContain('咨询电话改为0539-0000999')
  expect(text).not.toContain('要带的材料')
})

test('a row that went is struck out; what stayed beside it is counted, and read out on request', async () => {
  const [gone, ...stays] = richMatter.materials
  const fewer = { ...richMatter, materials: stays }
  const text = await textOf((await print(fewer)).pdf)
  expect(text).toContain(`不再需要${gone?.name}`.replace(/\s/g, ''))
  expect(text).toContain(`另有${stays.length}行没有变化`)
  expect(text).not.toContain(stays[0]?.name ?? '')
  const whole = await textOf((await print({ ...fewer, whoCanApply: '**都**可以。' }, true)).pdf)
  expect(whole).toContain(stays[0]?.name)
  expect(whole).toContain('都可以')
  expect(whole).not.toContain('**')
})

test('the whole on request, over as many pages as it takes, and nothing between equals', async () => {
  const whole = await print(edited, true)
  expect(await textOf(whole.pdf)).toContain('要带的材料')
  expect(await textOf((await print(richMatter)).pdf)).toContain('完全一样')
  expect((await print(longMatter, true)).pages).toBeGreaterThan(1)
})
