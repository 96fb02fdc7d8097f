import type { MatterContent } from '@/domain/catalogue/matterContent'
import { buildPaper } from '@/domain/casework/papers/build'
import { type PaperKind, findPaper } from '@/domain/casework/papers/kinds'
import type { PaperSource } from '@/domain/casework/papers/source'
import { closeBrowser, printCasePaper, printHandoverList } from '@/printing'
import { paperMatter, paperPlace, paperSource } from '../../helpers/casePapers'
import { commands, driven, toReceived } from '../../helpers/casework'
import { readPdf } from '../../helpers/pdfText'
import { longMatter } from '../../helpers/sampleMatters'

afterAll(closeBrowser)

/** A case with everything that can happen to one. */
const whole = driven([
  ...toReceived,
  commands.notify,
  commands['receive-supplement'],
  commands.accept,
  commands.suspend,
  commands.resume,
  commands.extend,
  commands.decide,
  commands.inform,
  commands.deliver,
]).events
const refused = driven([...toReceived, commands.refuse, commands.inform]).events

async function printed(kind: PaperKind, source: PaperSource, signature?: string) {
  const entry = findPaper(source.events, { kind })
  if (!entry) throw new Error(`no ${kind}`)
  const paper = buildPaper(source, entry)
  const { pdf, pages } = await printCasePaper({ paper, place: paperPlace, signature })
  const read = await readPdf(pdf)
  expect(pages).toBe(read.pages.length)
  return { ...read, pdf, text: read.pages.join('') }
}

const said: Record<PaperKind, string[]> = {
  receipt: [
    ...['2026年12月17日', '代办不收费', '低保申请书', '勾了的已收到，共3样，清单3样'],
    ...['青山镇代办窗口往上送', '最晚2026年12月16日', '专家评审的时间另算', '要输入电话后四位'],
  ],
  consent: ['受托的代办机构', '可以随时撤回委托', '委托人（签字、按手印）', '代办员（签字、盖章）'],
  notice: ['刘䶮：', '缺复印件', '这是第1次告知', '代办点有空白表', '已经收下的材料'],
  supplement: ['行政许可法》第三十二条', '低保申请书', '示范县民政局', '告知机构（盖章）'],
  handover: ['接件', '示范县民政局', '青山镇代办窗口', '共3样', '点收', '2026年11月27日'],
  suspension: ['专家评审', '行政许可法第四十五条', '15天', '不计算在办理时限内'],
  resumption: ['新的最晚日期', '不算的天数', '2个工作日', '2026年12月1日至2026年12月2日'],
  extension: ['刘局长', '情况复杂', '5个工作日', '2026年12月23日', '原来最晚2026年12月16日'],
  refusal: [
    '不属于本县受理',
    '日期2026年11月28日',
    '不服可在60日内申请行政复议',
    '社会救助暂行办法',
  ],
  completion: ['准予', '准予，发证', '按时办结', '其中延期5个工作日', '受理2026年11月30日'],
  delivery: [
    '最低生活保障审核确认通知书（准予）',
    '当面',
    '本人',
    '2026年12月6日',
    '收件人（签字）',
  ],
}

test.each(Object.entries(said) as [PaperKind, string[]][])(
  'the %s is one page that says everything',
  async (kind, words) => {
    const events = kind === 'refusal' ? refused : whole
    const { pages, text, title, language, isTagged } = await printed(kind, paperSource(events))
    expect(pages).toHaveLength(1)
    const common = ['刘䶮', '999*************21', '0539-0000123', '12345', '第1页，共1页']
    for (const part of [...common, ...words]) {
      expect(text).toContain(part)
    }
    expect(title).toContain('20261123 00017 3')
    expect({ language, isTagged }).toEqual({ language: 'zh-CN', isTagged: true })
  },
)

test('what was refused is delivered as such', async () => {
  const { text } = await printed('delivery', paperSource(refused))
  expect(text).toContain('不予受理通知书')
  expect(text).toContain('当面送达')
})

test('a proxy stands on the papers, and signs the consent', async () => {
  const proxy = { name: '欧阳坶', relation: '子女', idNumber: '999*2', phone: '139******11' }
  const source = paperSource(whole, { proxy })
  expect((await printed('receipt', source)).text).toContain('欧阳坶（子女）')
  expect((await printed('notice', source)).text).toContain('刘䶮、欧阳坶：')
  const { text } = await printed('consent', source)
  expect(text).toContain('代理人（签字、按手印）')
})

test('a captured signature is on the consent, and only its picture', async () => {
  const pixel =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
  const images = async (signature?: string) => {
    const { pdf, pages } = await printed('consent', paperSource(whole), signature)
    expect(pages).toHaveLength(1)
    return Buffer.from(pdf).toString('latin1').split('/Subtype /Image').length - 1
  }
  expect(await images()).toBe(0)
  expect(await images(pixel)).toBeGreaterThan(0)
})

const manyMaterials: MatterContent = {
  ...paperMatter,
  materials: Array.from({ length: 40 }, (_, index) => ({
    ...(longMatter.materials[index % longMatter.materials.length] ?? longMatter.materials[0]!),
    code: `CL-${index + 1}`,
    name: `${longMatter.materials[index % 10]?.name}${index + 1}`,
  })),
}

test('forty materials still make a receipt of one page', async () => {
  const source = paperSource(whole, { content: manyMaterials })
  const { pages, text } = await printed('receipt', source)
  expect(pages).toHaveLength(1)
  for (const { name } of manyMaterials.materials) {
    expect(text).toContain(name.replace('(', '（').replace(')', '）'))
  }
  expect(text).toContain('最晚2026年12月17日')
})

test('forty missing materials go on over pages with the head of the table on each', async () => {
  const missing = manyMaterials.materials.map(({ code }) => ({ material: code, remark: '重印' }))
  const { events } = driven([commands.register, { name: 'notify', input: { missing } }])
  const source = paperSource(events, { content: manyMaterials })
  const { pages, text } = await printed('notice', source)
  expect(pages.length).toBeGreaterThan(1)
  expect(text.split('还缺的材料').length - 1).toBe(pages.length)
  expect(pages.at(-1)).toContain('申请人或代理人（签收）')
})

test('the longest names and reasons stay on their paper', async () => {
  const applicant = { name: '买'.repeat(50), idNumber: '9'.repeat(18), phone: '13800001234' }
  const content = { ...paperMatter, name: '农村'.repeat(60) }
  const { events } = driven([
    ...toReceived,
    { name: 'refuse', input: { reason: '材料不符合规定。'.repeat(62) } },
  ])
  const { pages, text } = await printed('refusal', paperSource(events, { applicant, content }))
  expect(pages).toHaveLength(1)
  expect(text).toContain('买'.repeat(50))
  expect(text).toContain('材料不符合规定。'.repeat(20))
})

test('a character that no font of ours has is left to the pen, and nothing else is', async () => {
  const applicant = { name: '刘𠮷䶮', idNumber: '999*21', phone: '138*34' }
  const { text } = await printed('receipt', paperSource(whole, { applicant }))
  expect(text).toContain('刘䶮')
  expect(text).toContain('请照证件用笔写上（U+20BB7）')
  expect((await printed('receipt', paperSource(whole))).text).not.toContain('用笔写上')
})

test('a text cannot become markup or leave its place', async () => {
  const { events } = driven([
    ...toReceived,
    { name: 'refuse', input: { reason: '</article><script>x</script><b>坏</b>' } },
  ])
  const { text } = await printed('refusal', paperSource(events))
  expect(text).toContain('</article><script>x</script><b>坏</b>')
})

test('the list of a day is a list for each receiver, long ones with their head on each page', async () => {
  const line = (index: number) => ({
    number: `20261124 ${String(index).padStart(5, '0')} 0`,
    matterName: '最低生活保障申请',
    applicantName: index === 3 ? '阿卜杜拉·买买提' : '刘䶮',
    materials: 3,
    isGreen: index === 1,
    ...(index === 2 ? { receivedOn: '2026-11-25' } : {}),
  })
  const { station, county } = paperPlace
  const groups = [
    { to: '青山镇代办窗口', lines: [1, 2, 3].map(line) },
    { to: '示范县民政局', lines: Array.from({ length: 60 }, (_, index) => line(index + 10)) },
  ]
  const { pdf } = await printHandoverList({ station, county, on: '2026-11-24', groups })
  const { pages, title, isTagged } = await readPdf(pdf)
  expect(pages[0]).toContain('青山镇代办窗口')
  expect(pages[0]).toContain('2026年11月25日已接收')
  expect(pages[0]).toContain('急')
  expect(pages[0]).not.toContain('示范县民政局')
  const rest = pages.slice(1)
  expect(rest.length).toBeGreaterThan(1)
  for (const page of rest) expect(page).toContain('接件签字')
  expect(rest.at(-1)).toContain('接件人（签字）')
  expect(rest.at(-1)).toContain('20261124000690')
  expect(title).toBe('交接清单 石门村代办点 2026年11月24日')
  expect(isTagged).toBe(true)
})
