import { sayLimit } from '@/domain/catalogue/sayField'
import { type LedgerRow, ledgerStandings } from '@/domain/casework/ledger'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { type Party, caseStatuses, outcomes, parties } from '@/domain/casework/vocabulary'

/** What lists of cases and the ledger say to a person. */
export const ledgerText = {
  noCases: '您的账号不看办件。要看台账，请找安全管理员。',
  notYourStation: '这个机构的办件不归您看，请选您自己的机构或它下面的机构。',
  notYourDepartment: '这个部门的办件不归您看，请选您自己的部门。',
  unknownStation: '没有这个代办机构，请从列出的里面选。',
  unknownDepartment: '没有这个部门，请从列出的里面选。',
  unknownMatter: '没有这个事项，请从列出的里面选。',
  badCursor: '这一页的位置不对，请回到第一页。',
  allYours: '本人可看的全部办件',
  county: (name: string) => `${name}全县`,
  badChoice: (what: string) => `${what}选得不对，请从列出的里面选。`,
  badDate: (what: string) => `${what}要写成 2026-11-24 这样的日期。`,
  badYesNo: (what: string) => `${what}只能填 true 或 false。`,
  badNumber: '办件编号是 14 位数字，请对着受理单再核对。',
  badLimit: '每页 1 到 100 行。',
  badBody: '查询条件要用 JSON 写。',
  badText: (what: string) => `${what}太长了，请核对。`,
  badNotices: '告知次数写 1 到 9 之间的数。',
  both: '上一页和下一页不能同时要。',
  personInAddress: '按姓名、身份证号或电话查，不能写在网址里，请在查询框里填。',
  ownOfNone: '只看本机构，要先选一个代办机构。',
  lateAndNot: '超期和另一种期限不能同时要。',
  undecidedAndNot: '选的状态是已经决定的，不能又只看“还没决定”的。请去掉一个。',
  untimedHasNone: '不计时的办件没有期限，期限日期请空着。',
  reversed: '开始日期晚于结束日期，请对调。',
  periodMissing: '导出台账要写明期间：从哪天到哪天收件。',
  periodTooLong: '一次最多导出 366 天的台账，请分几次导出。',
  scopeMissing: '导出台账要写明范围：代办机构、部门，或者全县。',
  notCounty: '全县的台账由县代办中心和督查导出。请选您自己的机构或部门。',
  scopeTwice: '范围写了全县，就不用再选机构或部门。',
  tooManyToPrint: (most: number) =>
    `这个范围超过 ${most} 件，打印成册太厚。请缩短期间，或者导出表格。`,
}

/** Names of the filters, for messages. */
export const filterWords = {
  status: '进展',
  party: '现在在谁手里',
  matter: '事项',
  department: '部门',
  station: '代办机构',
  route: '线上或线下',
  green: '绿色通道',
  startedFrom: '收件开始日期',
  startedTo: '收件结束日期',
  endedFrom: '办结开始日期',
  endedTo: '办结结束日期',
  dueFrom: '期限开始日期',
  dueTo: '期限结束日期',
  late: '超期',
  standing: '期限',
  open: '在办',
  undecided: '还没决定',
  own: '只看本机构',
  outcome: '结果',
  taken: '已接件',
  notices: '告知次数（至少）',
  lacked: '告知过缺',
  back: '被退回过',
  order: '排序',
  scope: '范围',
  idNumber: '身份证号',
  phone: '电话',
  name: '姓名',
}

/** The columns of the ledger: heading, and width in characters and in millimetres of an A4 page across. */
export const ledgerColumns = [
  { key: 'order', heading: '序号', width: 7, paper: '9mm' },
  { key: 'number', heading: '办件编号', width: 18, paper: '26mm' },
  { key: 'matter', heading: '事项', width: 34, paper: '' },
  { key: 'applicant', heading: '申请人', width: 11, paper: '14mm' },
  { key: 'startedOn', heading: '收件日期', width: 13, paper: '19mm' },
  { key: 'endedOn', heading: '结束日期', width: 13, paper: '19mm' },
  { key: 'limit', heading: '承诺时限', width: 20, paper: '22mm' },
  { key: 'daysUsed', heading: '已用天数', width: 10, paper: '11mm' },
  { key: 'dueOn', heading: '应办结日期', width: 15, paper: '19mm' },
  { key: 'standing', heading: '是否按时', width: 11, paper: '13mm' },
  { key: 'lateBy', heading: '超期在谁', width: 16, paper: '17mm' },
  { key: 'status', heading: '进展', width: 11, paper: '14mm' },
  { key: 'outcome', heading: '结果', width: 11, paper: '14mm' },
  { key: 'registeredBy', heading: '登记人', width: 12, paper: '15mm' },
  { key: 'holder', heading: '持件人', width: 22, paper: '22mm' },
] as const

type Cells = Record<(typeof ledgerColumns)[number]['key'], string>

const sayParty = (party: Party): string => wordOf(parties, party)

const sayLimitOf = ({ limit, extension }: LedgerRow): string => {
  const said = sayLimit(limit)
  return extension > 0 ? `${said}，延期 ${extension} 天` : said
}

/**
 * A line of the ledger in words, in the order of {@link ledgerColumns}; days as 2026-11-24.
 * @param order its place in the ledger, from 1
 */
export function ledgerCells(row: LedgerRow, order: number): string[] {
  const cells: Cells = {
    order: String(order),
    number: row.number,
    matter: row.matter,
    applicant: row.applicant,
    startedOn: row.startedOn,
    endedOn: row.endedOn ?? '',
    limit: sayLimitOf(row),
    daysUsed: row.daysUsed === null ? '' : String(row.daysUsed),
    dueOn: row.dueOn ? `${row.dueOn}${row.provisional ? '（暂定）' : ''}` : '',
    standing: wordOf(ledgerStandings, row.standing),
    lateBy: row.lateBy.map(sayParty).join('、'),
    status: wordOf(caseStatuses, row.status),
    outcome: row.outcome ? wordOf(outcomes, row.outcome) : '',
    registeredBy: row.registeredBy,
    holder: row.holder,
  }
  return ledgerColumns.map(({ key }) => cells[key])
}

/** Words of the ledger as a file. */
export const ledgerFile = {
  sheet: '台账',
  title: (county: string) => `${county}代办台账`,
  about: ({ scope, from, to }: { scope: string; from: string; to: string }) =>
    `范围：${scope}；收件日期：${from} 至 ${to}`,
  madeOn: (on: string) => `导出日期：${on}`,
  count: (count: number) => `共 ${count} 件`,
  none: '这个期间没有办件。',
  name: ({ scope, from, to }: { scope: string; from: string; to: string }) =>
    `代办台账 ${scope} ${from}至${to}`,
}
