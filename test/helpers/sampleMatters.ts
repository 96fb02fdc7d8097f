import type { MatterContent, MatterMaterial } from '@/domain/catalogue/matterContent'
import type { CountyFacts, EditionFacts, StationFacts } from '@/printing/documents'

const material = (name: string, more: Partial<MatterMaterial> = {}): MatterMaterial => ({
  code: 'CL-000',
  name,
  kind: 'original',
  form: 'paper',
  necessity: 'required',
  originals: 1,
  copies: 0,
  source: 'applicant',
  ...more,
})

/** A matter of usual length: the one in the design's picture. */
export const richMatter: MatterContent = {
  code: 'MZ-0104',
  name: '最低生活保障申请',
  plainNames: ['办低保', '吃低保'],
  basicCode: '370511001000',
  type: 'payment',
  powerSource: 'own',
  exerciseLevel: 'county',
  department: { code: 'MZ', name: '示范县民政局', phone: '0539-000 0104' },
  jointAgencies: [],
  audiences: ['natural-person'],
  themes: ['civil-affairs'],
  lifeEvents: ['hardship'],
  serviceScope: 'county',
  whoCanApply:
    '户口在本县，家里人均收入低于当地低保标准，财产符合规定的家庭。**重病、重残的人可以单人申请。**',
  conditions: [
    '户口在本县，一家人共同生活；有一人户口在本县并常住本县的，也可以由这个人申请。',
    '家里人均月收入低于县里公布的低保标准。',
    '家里的房屋、车辆、存款等财产符合县里的规定。',
  ],
  basis: [
    {
      law: '社会救助暂行办法',
      documentNumber: '国务院令第649号',
      kind: 'regulation',
      articles: ['第十一条'],
    },
    {
      law: '最低生活保障审核确认办法',
      documentNumber: '民发〔2021〕57号',
      kind: 'document',
      articles: ['第六条'],
    },
  ],
  materials: [
    material('申请人身份证、户口簿', {
      kind: 'both',
      copies: 1,
      note: '全家人都要；户口不在一起的，各带各的',
      source: 'government',
      issuer: '公安机关',
    }),
    material('低保申请书', { note: '代办点有空白表，代办员可以帮您填' }),
    material('家庭经济状况核对授权书', { note: '家里每个成年人都要签字、按手印' }),
    material('收入和财产说明', { note: '打工、种地、补贴都写上，如实写' }),
    material('诊断证明或残疾人证', {
      kind: 'copy',
      originals: 0,
      copies: 1,
      necessity: 'optional',
      whenNeeded: '家里有重病、重残的人才需要',
    }),
    material('在校证明', { necessity: 'optional', whenNeeded: '18 岁以上还在上学的孩子' }),
  ],
  steps: [
    { name: '村代办点', actor: '村代办点', limit: '当天收件', note: '材料不齐，一次告诉您缺什么' },
    { name: '送到镇窗口', actor: '村代办员', limit: '1 个工作日', note: '给您回执，写明办件编号' },
    { name: '入户核对、公示', actor: '镇政府', limit: '7 天', note: '镇里来家里看，村里贴公示' },
    { name: '县里审批', actor: '县民政局', limit: '承诺时限内', note: '不同意的，会写清楚为什么' },
    { name: '结果送到手', actor: '镇代办窗口', limit: '1 个工作日', note: '从批准的下个月起发钱' },
  ],
  specialProcedures: [
    { name: '公示', countedInLimit: false, limit: '7 天', note: '在村、社区张贴公示。' },
  ],
  caseType: 'promised',
  statutoryLimit: { unit: 'working-day', amount: 45 },
  promisedLimit: { unit: 'working-day', amount: 28 },
  limitStart: 'acceptance',
  fees: [],
  places: [
    {
      name: '镇便民服务中心民政窗口',
      address: '各镇驻地',
      hours: '工作日 8:30–17:30',
      phone: '0539-000 0201',
    },
  ],
  hours: '工作日 8:30–17:30',
  channels: ['window', 'agency'],
  visits: 1,
  visitsReason: '到村代办点交一次材料',
  mustAppear: false,
  resultName: '最低生活保障审核确认通知书',
  deliveryMethods: ['agency', 'transfer'],
  enquiryPhone: '0539-000 0104',
  complaintPhone: '0539-000 0000',
  remedy: '不服可在 60 日内申请行政复议。',
  questions: [
    {
      question: '低保金从什么时候开始发？',
      answer: '从批准的下个月起，按月打到您的社会保障卡上。',
    },
    {
      question: '没批准怎么办？',
      answer: '通知书会写清原因。情况有变化可以再申请；不服的可以申请行政复议。',
    },
  ],
  agency: { village: 'agent', community: 'agent', town: 'agent', county: 'direct' },
  greenChannel: true,
  urgentNote: '突然遭灾、重病，可以先办**临时救助**,走绿色通道，当天受理。',
  selfServiceNote: '可以自己去镇便民服务中心民政窗口，工作日 8:30–17:30。',
  remarks: ['村委会证明不用开，收入和财产由民政部门联网核对。'],
  responsiblePerson: '示范一',
  reviewBy: '2027-11-20',
  lastCheckedOn: '2026-11-20',
  effectiveOn: '2026-11-24',
}

/** A matter that says little: done at once, two materials, a fee, a rare character in its names. */
export const shortMatter: MatterContent = {
  ...richMatter,
  code: 'GA-0007',
  name: '补领居民身份证',
  plainNames: ['补身份证', '身份证丢了'],
  department: { code: 'GA', name: '示范县公安局' },
  themes: ['household'],
  whoCanApply: '身份证丢了、坏了的人，如䶮某、坶某。',
  basis: [{ law: '中华人民共和国居民身份证法', kind: 'law', articles: ['第十一条'] }],
  materials: [
    material('户口簿', { note: '户口簿也丢了的，代办员帮您联系派出所' }),
    material('坏了的身份证', { necessity: 'optional', whenNeeded: '换证的才要' }),
  ],
  steps: [
    { name: '到派出所照相、按指纹', limit: '当场' },
    { name: '取证', limit: '20 天内', note: '可以让代办员带回来' },
  ],
  specialProcedures: [],
  statutoryLimit: { unit: 'calendar-day', amount: 60 },
  promisedLimit: { unit: 'calendar-day', amount: 20 },
  fees: [{ item: '证件工本费', standard: '40 元/证', basis: '发改价格〔2003〕2322号' }],
  mustAppear: true,
  mustAppearReason: '要本人照相、按指纹',
  agency: { village: 'assist' },
  urgentNote: undefined,
  selfServiceNote: undefined,
  questions: [],
  remarks: [],
}

/** A matter that says as much as a page can hold. */
export const longMatter: MatterContent = {
  ...richMatter,
  code: 'ZJ-0311',
  name: '农村村民住宅用地与建房规划许可联合审批',
  plainNames: ['批宅基地', '盖房子', '翻盖老房', '农村建房'],
  department: { code: 'ZR', name: '示范县自然资源和规划局' },
  themes: ['housing-land'],
  whoCanApply:
    '本村集体经济组织成员,**一户只能有一处宅基地**:没有宅基地的、原来的房子要翻建的、因国家建设或避灾要搬迁的、子女结婚需要分户又没有住处的。把房子卖了、租了或者送给别人以后再申请的，不批。',
  basis: [
    { law: '中华人民共和国土地管理法', kind: 'law', articles: ['第六十二条'] },
    { law: '中华人民共和国城乡规划法', kind: 'law', articles: ['第四十一条'] },
    {
      law: '农业农村部 自然资源部关于规范农村宅基地审批管理的通知',
      kind: 'document',
      articles: [],
    },
  ],
  materials: [
    material('农村宅基地和建房(规划许可)申请表', { note: '代办点有空白表，代办员可以帮您填' }),
    material('农村宅基地使用承诺书', { note: '户主签字、按手印' }),
    material('户主和同住家人的身份证', {
      kind: 'both',
      copies: 1,
      note: '16 岁以下没有身份证的用户口簿',
    }),
    material('户口簿', { kind: 'both', copies: 1, note: '分户的，两本户口簿都要带' }),
    material('村民代表会议记录', {
      copies: 1,
      source: 'other',
      issuer: '村委会',
      note: '村里公示 5 天没有意见后出具',
    }),
    material('四邻意见书', { note: '四邻都要签字；签不了的，村里出面调解' }),
    material('住宅建设工程设计方案或通用图集', {
      copies: 2,
      note: '镇里有免费的图集，不用另请人画',
    }),
    material('原宅基地使用证', {
      kind: 'copy',
      originals: 0,
      copies: 1,
      necessity: 'optional',
      whenNeeded: '拆旧翻建的才需要',
    }),
    material('分户证明', {
      necessity: 'optional',
      whenNeeded: '子女结婚分户的才需要',
      source: 'government',
      issuer: '派出所',
    }),
    material('地质灾害避让证明', {
      necessity: 'tolerated',
      whenNeeded: '避灾搬迁的可以后补',
      source: 'government',
      issuer: '县自然资源和规划局',
    }),
  ],
  steps: [
    { name: '村代办点收件', limit: '当天', note: '材料不齐，一次告诉您缺什么' },
    { name: '村里开会、公示', limit: '5 天', note: '村民代表会议讨论，贴在村公示栏' },
    { name: '送到镇窗口', limit: '1 个工作日', note: '给您回执，写明办件编号' },
    {
      name: '镇里到现场看地方',
      limit: '3 个工作日',
      note: '自然资源所、农经站一起去，叫作“一到场”',
    },
    { name: '联合审批', limit: '承诺时限内', note: '涉及占用耕地的，先办农用地转用' },
    { name: '放线、开工', note: '开工前通知镇里，来人丈量批放，叫作“二到场”' },
    { name: '盖好以后验收', limit: '5 个工作日', note: '验收合格，可以申请办不动产证' },
  ],
  statutoryLimit: { unit: 'working-day', amount: 45 },
  promisedLimit: { unit: 'working-day', amount: 20 },
  agency: { village: 'agent', town: 'agent' },
  urgentNote: '房子成了**危房**、遭了灾没有地方住的，走绿色通道，先安排临时住处，材料以后补。',
  selfServiceNote: '可以自己去镇便民服务中心农村建房联审窗口，工作日 8:30–17:30，带齐左边的材料。',
}

/** A matter that no page holds: its materials go on and on. */
export const tooLongMatter: MatterContent = {
  ...longMatter,
  materials: [...longMatter.materials, ...longMatter.materials, ...longMatter.materials],
}

export const sampleEdition: EditionFacts = {
  number: 7,
  shortCode: 'MZ0104-7K2F',
  issuedOn: '2026-11-20',
  holdsFrom: '2026-11-24',
  changeNote: '办理时限从 35 个工作日缩短到 28 个工作日。',
}

export const sampleStation: StationFacts = {
  code: '371323001001',
  name: '石门村代办点',
  agentName: '王示范',
  phone: '0539-000 0123',
  hours: '每天 8:30–16:30',
  address: '村委会一楼东边第一间',
}

export const sampleCounty: CountyFacts = {
  name: '示范县',
  hotline: '12345',
  officeHours: '工作日 8:30–17:30',
  accent: '#0b5c4a',
  address: 'https://daiban.example.cn',
}
