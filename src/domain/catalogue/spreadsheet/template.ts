import { headingOf, type ColumnKey } from './headings'

/** A column of the template: how to fill it in, and what the example says. */
interface TemplateColumn {
  key: ColumnKey
  width: number
  help: string
  example: string
}

/** What an office most often has at hand; every other heading of the export is understood as well. */
const columns: TemplateColumn[] = [
  {
    key: 'code',
    width: 14,
    help: '新事项空着，系统会编号。修改已有的事项时照抄原来的编码。',
    example: '',
  },
  {
    key: 'name',
    width: 28,
    help: '必填，最多 100 个字，和目录上一致。',
    example: '（示例）老年人优待证办理',
  },
  {
    key: 'plainNames',
    width: 18,
    help: '群众常说的叫法，几个用、隔开。',
    example: '办老年证、老人证',
  },
  { key: 'subItem', width: 16, help: '同一个事项分几种情形办的，写情形。', example: '' },
  {
    key: 'departmentName',
    width: 22,
    help: '全称、简称或代号。空着就是导入的人所在的部门。',
    example: '',
  },
  { key: 'basicCode', width: 18, help: '没有就空着。', example: '' },
  { key: 'implementationCode', width: 18, help: '没有就空着。', example: '' },
  {
    key: 'type',
    width: 12,
    help: '行政许可、行政确认、行政给付、行政奖励、行政裁决、其他行政权力、公共服务。',
    example: '公共服务',
  },
  { key: 'audiences', width: 12, help: '自然人、法人，或者两样都写。', example: '自然人' },
  {
    key: 'whoCanApply',
    width: 28,
    help: '用大白话写谁能办。',
    example: '户口在本县、满 60 周岁的老人。',
  },
  {
    key: 'conditions',
    width: 28,
    help: '一条一行，或者写 1. 2. 3.',
    example: '1.年满 60 周岁。\n2.户口在本县。',
  },
  {
    key: 'basis',
    width: 32,
    help: '《法律名称》第几条；几部法律用；隔开。',
    example: '《中华人民共和国老年人权益保障法》第五十三条',
  },
  {
    key: 'materials',
    width: 36,
    help: '一样一行，或者写 1. 2. 3.；写明原件、复印件和份数。',
    example: '1.身份证原件和复印件1份\n2.一寸照片2张',
  },
  {
    key: 'steps',
    width: 24,
    help: '一步一行，或者用→连起来。',
    example: '申请→受理→审核→发证',
  },
  {
    key: 'statutoryLimit',
    width: 14,
    help: '例如 20个工作日、45日、即办。',
    example: '10个工作日',
  },
  { key: 'promisedLimit', width: 14, help: '不能比法定时限长。', example: '3个工作日' },
  { key: 'caseType', width: 10, help: '即办件或承诺件。', example: '承诺件' },
  {
    key: 'feeStandard',
    width: 14,
    help: '不收钱写不收费；收钱的写 10元/本，并写收费依据。',
    example: '不收费',
  },
  { key: 'feeBasis', width: 18, help: '收费的文件名或文号。', example: '' },
  {
    key: 'places',
    width: 28,
    help: '写清楼层和窗口。',
    example: '县政务服务中心一楼 1 号窗口',
  },
  { key: 'hours', width: 20, help: '', example: '工作日 8:30-12:00，13:30-17:30' },
  { key: 'visits', width: 10, help: '最多跑几次，写数字。', example: '1' },
  { key: 'visitsReason', width: 18, help: '次数大于 0 的要写为什么。', example: '核对原件' },
  { key: 'resultName', width: 14, help: '', example: '老年人优待证' },
  { key: 'enquiryPhone', width: 16, help: '', example: '0999-000 0101' },
  { key: 'complaintPhone', width: 16, help: '不能和咨询电话相同。', example: '0999-000 0201' },
]

const introduction = [
  ['怎么用', '从「事项清单」的第 3 行起一行填一个事项，存好后在「导入导出」里选择这个文件。', ''],
  ['示例行', '事项名称以「（示例）」开头的行不会导入，不用删。', ''],
  ['空着的格子', '新事项空着就是没有；已有的事项空着就保持原样，要清空请写「无」。', ''],
]

/** A sheet of the blank workbook, ready to be written. */
export interface TemplateSheet {
  name: string
  columns: { heading: string; width: number }[]
  rows: string[][]
}

/**
 * The blank workbook for a department without a list of its own: the headings with an example row, which
 * an import leaves out, and a sheet that says how to fill each column.
 */
export const templateSheets: TemplateSheet[] = [
  {
    name: '事项清单',
    columns: columns.map(({ key, width }) => ({ heading: headingOf(key), width })),
    rows: [columns.map(({ example }) => example)],
  },
  {
    name: '填表说明',
    columns: [
      { heading: '栏目', width: 20 },
      { heading: '怎么填', width: 60 },
      { heading: '例子', width: 40 },
    ],
    rows: [
      ...introduction,
      ...columns.map(({ key, help, example }) => [
        headingOf(key),
        help,
        example.replace('（示例）', ''),
      ]),
    ],
  },
]
