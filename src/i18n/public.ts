import { aboutWords } from './publicAbout'
import { checkWords } from './publicCheck'
import { guideWords } from './publicGuide'
import { searchWords } from './publicSearch'
import { stationWords } from './publicStations'
import { failedWords } from './publicTools'

/** Every word of the public pages, Chinese only: they are for citizens. */
export const publicText = {
  site: (county: string) => `${county}代办`,
  siteNote: (county: string) => `${county}便民服务「三级代办」`,
  skip: '跳到正文',
  nav: {
    label: '主要栏目',
    home: '首页',
    find: '找事项',
    progress: '查进度',
    check: '查明白纸',
    stations: '代办点',
  },
  size: { larger: '大字', normal: '正常字', label: '字号' },
  home: '首页',
  more: '更多',

  search: searchWords,

  what: {
    title: '「代办」是什么',
    text: [
      '您把要办的事告诉村里、社区的代办员，他一次说清要带什么，帮您把材料送到镇里、县里。',
      '办好以后，镇里 1 个工作日内把结果送回您手上，您不用自己跑。',
      '代办自愿，不收一分钱；不想代办的，拿一张明白纸自己去办也行。',
    ],
  },
  events: { title: '人生大事', one: (name: string) => `「${name}」要办的事` },
  themes: { title: '按类别找', one: (name: string) => name },
  departments: {
    title: '按部门找',
    pageTitle: '各部门的事项',
    window: '县里的窗口',
    phone: '咨询电话',
    complaint: '监督电话',
    address: '地址',
    hours: '时间',
  },
  asked: { title: '大家常办' },
  countMatters: (count: number) => `${count} 件事`,
  countShort: (count: number) => `${count} 件`,
  allMatters: '全部事项',
  allMattersNote: (count: number) => `现在公布的事项共 ${count} 件，按部门排列。`,
  emptyCatalogue: {
    title: '还没有公布的事项',
    note: '各部门正在整理，审核好的事项会列在这里。着急要办，请打电话问。',
  },
  emptyList: {
    title: '这一类现在没有公布的事项',
    note: '可以搜一搜，或者从别的类别里找。',
    action: '回首页找',
  },
  near: {
    title: '身边的代办点',
    note: '每个村、社区都有代办员，打电话就能问。',
    label: '村、社区或镇的名字',
    placeholder: '例如：石门村',
    submit: '查找',
    byTown: '按镇查找',
  },
  hotline: {
    title: '打电话问',
    note: (hours: string) => `办公时间：${hours}`,
    call: '拨打',
    centre: '县代办中心',
  },

  guide: guideWords,

  stations: stationWords,

  check: checkWords,

  about: aboutWords,

  footer: {
    label: '联系方式和说明',
    ask: '有事打电话',
    about: '关于本站、无障碍和隐私',
    staff: '代办员登录',
    kept: '内容由各部门编写和核对',
  },

  notFound: {
    title: '没有这一页',
    note: '网址可能打错了，或者这一页已经搬走。可以这样找：',
  },
  noGuide: {
    title: '没有这个编码的事项',
    note: '请核对编码，或者直接打出要办的事来找。',
  },
  noStation: {
    title: '没有这个代办点',
    note: '请核对网址里的代号，或者按村名、镇名来找。',
  },
  failed: failedWords,
} as const
