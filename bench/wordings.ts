/** What may be asked about one subject: with these, a matter of the demonstration becomes many different ones. */
const deeds = [
  ['变更', '办结前补正', '注销', '恢复', '补发', '换发', '停发', '年度核验', '资格认证', '提标'],
  ['异地办理', '信息更正', '委托代领', '继承', '转移', '合并', '分立', '延期', '复查', '复核'],
  [
    '撤回申请',
    '结果查询',
    '证明开具',
    '材料退还',
    '缓交',
    '减免',
    '退费',
    '补缴',
    '预约',
    '上门办理',
  ],
  [
    '跨省通办',
    '一次告知',
    '公示异议',
    '听证',
    '动态调整',
    '困难复核',
    '临时办理',
    '承诺办理',
    '告知书送达',
  ],
  [
    '备案',
    '抽查',
    '回访',
    '档案查询',
    '遗失声明',
    '名称核准',
    '年限认定',
    '等级评定',
    '户籍迁移',
    '集体申报',
  ],
].flat()

/** Variants that each subject has, the plain one among them. */
export const variants = deeds.length + 1

/**
 * A name for a variant of a subject: the name itself, or the name and what is to be done.
 * @param variant 0 for the name as it is
 */
export const wording = (name: string, variant: number): string =>
  variant === 0 ? name : `${name}${deeds[variant - 1] ?? `（${variant}）`}`
