import { both } from './words'

/** Comparison of editions, and what rests on laws and materials, in the admin. */
export const catalogueAdmin = {
  comparison: both('与现行版比较', 'Against the edition'),
  comparedWith: (number: number, day: string) =>
    both(`与第 ${number} 版（${day}）比较`, `Against edition ${number} (${day})`),
  noEdition: both('还没有发布过，没有可以比较的版。', 'Not published yet; nothing to compare.'),
  anyTwo: both('对照任意两版', 'Compare any two editions'),
  same: both('纸上看得见的内容没有变化。', 'Nothing printed has changed.'),
  before: both('原来', 'Before'),
  after: both('现在', 'Now'),

  reach: both('引用它的事项', 'Matters that rest on it'),
  nobodyCites: both('还没有事项引用它。', 'No matter rests on it yet.'),
  wholeLaw: both('没有写条款', 'Without article'),
  repealed: (day: string) => both(`${day}起废止`, `Repealed on ${day}`),
  amended: (day: string) => both(`${day}修改`, `Amended on ${day}`),
  repealedAsk: (count: number) =>
    both(
      `已经废止，还有 ${count} 件事项要换依据。`,
      `Repealed; ${count} matters need another basis.`,
    ),
  amendedAsk: (count: number) =>
    both(`修改过，请核对 ${count} 件事项。`, `Amended; check ${count} matters.`),
  matters: (count: number) => both(`${count} 件`, `${count}`),
  matter: both('事项', 'Matter'),
  department: both('部门', 'Department'),
  stage: both('进展', 'Stage'),
  lastChecked: both('上次核对', 'Last checked'),
  changeOpen: both('进行中', 'open'),
  changeClosed: both('已了结', 'closed'),
  announceChange: both('登记法规变动', 'Announce a change'),
  saveToSee: both('保存以后，这里列出引用它的事项。', 'Listed here once it is saved.'),
  usedBy: both('用到它的事项', 'Matters that ask for it'),
  nobodyUses: both('还没有事项用到它。', 'No matter asks for it yet.'),
}
