import { both, field } from './words'

export const assignmentCollectionWords = {
  singular: both('事项分配', 'Assignment of matters'),
  plural: both('事项分配', 'Assignments of matters'),
}

export const assignmentWords = {
  kind: field('做什么', 'What'),
  status: field('状态', 'State'),
  tiers: field('层级', 'Tiers'),
  towns: field('镇', 'Towns'),
  stations: field('机构名单', 'List of stations'),
  matters: field('事项', 'Matters'),
  plannedBy: field('经办人', 'By'),
  doneAt: field('分配时间', 'Done at'),
  undoneAt: field('撤回时间', 'Undone at'),
  changed: field('改了几家', 'Stations changed'),
  kept: field('撤回时跳过', 'Left as they are at undo'),
}

/** What operations on assignments say. */
export const assignmentText = {
  onlyCoordinator: '只有县代办中心能分配各机构的事项。',
  unknown: '没有这次事项分配，可能已经清理，请重新选一次。',
  badRequest: '发来的内容看不懂，请刷新页面后再试。',
  badCommandId: '这次提交缺少编号，请刷新页面后再试。',
  noStations: '请选机构：按层级、按镇，或者写一份名单。',
  twoWays: '名单和层级、镇只能用一种：写了名单，就不要再选层级和镇。',
  noneFound: '选中的层级和镇里没有在用的机构，请换一种选法。',
  noMatters: '请选事项：按部门、按类别，或者一件一件选。',
  noneMatters: '选中的部门和类别里还没有事项，请换一种选法。',
  unknownStations: (codes: string) => `名单里有认不出的机构：${codes}。请写机构代号，一行一个。`,
  closedStations: (codes: string) => `名单里有已经停用的机构：${codes}。请先去掉。`,
  unknownTowns: (codes: string) => `认不出的镇：${codes}，请刷新页面后再选。`,
  unknownMatters: (codes: string) => `认不出的事项编码：${codes}。请核对，一行一个。`,
  withdrawnMatters: (codes: string) => `这些事项已经撤下：${codes}。请先去掉。`,
  unknownDepartments: (codes: string) => `认不出的部门：${codes}，请刷新页面后再选。`,
  nothingChanges: '选中的机构本来就是这样，没有要改的。',
  moved: (before: number, now: number) =>
    `您看过以后情况变了：原来要改 ${before} 家，现在是 ${now} 家。请再看一遍再确认。`,
  notPlanned: '这次分配已经做过了，不能再确认一次。',
  notDone: '只有做完的分配才能撤回。',
  tooLate: '分配已经过了一天，不能整批撤回。请重新分配一次。',
  detail: (kind: string, matters: number, stations: number) =>
    `${kind}${matters > 0 ? `（${matters} 项）` : ''}，改了 ${stations} 家机构。`,
  undone: (stations: number, kept: number) =>
    `撤回了 ${stations} 家机构的事项分配${kept > 0 ? `，${kept} 家后来又改过，没有动` : ''}。`,
} as const
