import { sayDate } from '@/domain/platform/plainDate'
import { both, field } from './words'

export const scheduledCollectionWords = {
  singular: both('预定变动', 'Scheduled change'),
  plural: both('预定变动', 'Scheduled changes'),
}

/** Fields of a change that is arranged for a day to come. */
export const scheduledWords = {
  kind: field('事项', 'What'),
  status: field('进展', 'State'),
  title: field('内容', 'Change'),
  on: field('日期', 'Day', '当天零点由系统办理。', 'Carried out at the beginning of the day.'),
  station: field('代办机构', 'Station'),
  successor: field('接替机构', 'Successor'),
  address: field('新的地址', 'New address'),
  areas: field('要并过去的', 'Areas that merge'),
  into: field('并到', 'Into'),
  by: field('登记人', 'Arranged by'),
  doneAt: field('办理时间', 'Done at'),
  fault: field('没有办成的原因', 'Why it failed'),
}

/** Sentences about changes that are arranged for a day to come. */
export const scheduledText = {
  closing: (station: string, successor: string) => `${station}撤销，由${successor}接替`,
  moving: (station: string, address: string) => `${station}迁到「${address}」`,
  merging: (names: string, into: string) => `${names}并入${into}`,
  taken: (title: string) => `已经登记过：${title}。要改，请先撤回那一次。`,
  unknown: '没有这项登记，请刷新页面。',
  notPlanned: '这项登记已经办完或撤回，不用再撤。',
  told: (title: string, on: string) => `${sayDate(on)}起，${title}。当天零点由系统办理。`,
  toldWithdrawn: (title: string, on: string) => `原定${sayDate(on)}的变动已撤回：${title}。`,
  toldFailed: (title: string, fault: string) =>
    `今天的变动没有办成：${title}。原因：${fault}请改好以后再办一次。`,
  brokenOff: '系统出了差错，过十分钟会自己再试一次。',
  auditPlanned: (title: string, on: string) => `登记：${on}起${title}`,
  auditWithdrawn: (title: string, on: string) => `撤回：${on}起${title}`,
  auditFailed: (title: string, fault: string) => `没有办成：${title}。${fault}`,
} as const

/** Words of the pages that show them. */
export const scheduledPages = {
  title: '登记好的变动',
  lead: '到那一天的零点由系统办理，在那以前可以撤回。',
  line: (title: string, on: string) => `${sayDate(on)}起，${title}。`,
  failed: (title: string, on: string) => `${sayDate(on)}的变动没有办成：${title}。`,
  again: '请按上面的原因改好，再办一次；不办了就点「不办了」。',
  withdraw: '撤回',
  dismiss: '不办了',
  none: '没有登记好的变动',
  noneHelp: '撤销、迁址和合并时把日期写成以后的一天，就会列在这里，到那一天由系统办理。',
  closeLater: (name: string, on: string) => `登记：${sayDate(on)}撤销${name}`,
  mergeLater: (on: string) => `登记：${sayDate(on)}合并`,
  countsNow: '这是今天的数目，到那一天按当时的办。',
  adminOpen: '迁址、撤销',
} as const
