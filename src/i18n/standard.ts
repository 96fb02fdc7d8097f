import { both, field } from './words'

export const standardCollectionWords = {
  item: { singular: both('十个一', 'Standard item'), plural: both('十个一', 'Standard items') },
  inspection: { singular: both('检查记录', 'Inspection'), plural: both('检查记录', 'Inspections') },
}

export const standardWords = {
  station: field('代办机构', 'Station'),
  item: field('项目', 'Item'),
  state: field('状态', 'State'),
  checkedOn: field('最近检查', 'Checked on'),
  level: field('谁查的', 'By whom'),
  by: field('检查人', 'Checker'),
  byName: field('检查人', 'Checker'),
  remark: field('说明', 'Remark'),
  photo: field('照片', 'Photo'),
  self: field('自查', 'Self-check'),
  check: field('上级检查', 'Check from above'),
  on: field('日期', 'On'),
  at: field('时间', 'At'),
  dueOn: field('整改期限', 'To be mended by'),
  mendedOn: field('报告整改', 'Said to be mended'),
  closedOn: field('复查合格', 'Closed'),
}
