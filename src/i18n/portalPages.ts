import { logInWords, meWords, passwordWords, resetWords } from './portalAccount'
import { explainWords, findWords } from './portalMatters'
import { printFormWords, printPageWords, runWords } from './portalPrint'

/** Words of the agents' pages. Chinese only, short and plain. */
export const portalPages = {
  site: (county: string) => `${county}代办`,
  nav: {
    label: '主菜单',
    today: '今天',
    cases: '办件',
    matters: '明白纸',
    print: '打印',
    me: '我的',
  },
  skip: '跳到正文',
  back: '返回',
  close: '关闭',
  cancel: '取消',

  logIn: logInWords,
  reset: resetWords,

  today: {
    title: '今天',
    find: '找事项、打明白纸',
    stale: '要换的纸',
    fresh: '新变化',
    served: '能办的事',
    replaceFirst: '先换这些',
    freshTitle: '近 7 天的变化',
    allStale: (count: number) => `全部 ${count}`,
    since: (date: string) => `${date}起`,
    newMatter: '新事项',
    newEdition: (number: number) => `第 ${number} 版`,
    nothingStale: '墙上的明白纸都是现行的',
    nothingStaleNote: '部门一换版，这里马上会列出要换哪几张。',
    wholeWall: '看整面墙',
    toWall: '看墙上的明白纸',
    nothingHung: '还没有登记墙上贴着哪些明白纸',
    nothingHungNote: '一次勾完就行。以后哪张换了版，这里会告诉您。',
    register: '登记墙上的明白纸',
    noStation: '您的账号没有绑定代办点',
    noStationNote: '可以查事项、看明白纸。要替代办点打印和记录，请联系县代办中心。',
    toAdmin: '去管理后台',
  },

  find: findWords,

  explain: explainWords,

  printForm: printFormWords,

  print: printPageWords,

  run: runWords,

  me: meWords,
  password: passwordWords,

  error: {
    title: '这一页没打开',
    note: '可能是网络不好，或者系统正忙。没有丢东西，请再试一次。',
    again: '再试一次',
    home: '回到今天',
  },
  notFound: {
    title: '没有这一页',
    note: '网址可能不完整，或者事项已经停用。',
    find: '去找事项',
  },
} as const
