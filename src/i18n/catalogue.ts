import { both, field } from './words'

export const catalogueGroup = both('事项目录', 'Catalogue')

export const collectionWords = {
  department: { singular: both('部门', 'Department'), plural: both('部门', 'Departments') },
  law: { singular: both('法律依据', 'Law'), plural: both('法律依据', 'Laws') },
  material: { singular: both('申请材料', 'Material'), plural: both('材料库', 'Materials') },
  matter: { singular: both('事项', 'Matter'), plural: both('事项', 'Matters') },
  edition: { singular: both('版', 'Edition'), plural: both('明白纸各版', 'Editions') },
  print: { singular: both('打印记录', 'Print'), plural: both('打印记录', 'Prints') },
  printRun: { singular: both('成批打印', 'Print run'), plural: both('成批打印', 'Print runs') },
  importRun: { singular: both('导入', 'Import'), plural: both('事项导入', 'Imports') },
}

export const departmentWords = {
  code: field(
    '部门代号',
    'Code',
    '两到六个大写字母或数字，用在事项编码前面，例如 MZ。',
    '2–6 capitals, e.g. MZ.',
  ),
  name: field('部门名称', 'Name', '全称，例如 示范县民政局。', 'Full name.'),
  shortName: field('简称', 'Short name', '群众常说的叫法，例如 民政局。', 'As people say it.'),
  phone: field('咨询电话', 'Enquiries'),
  complaintPhone: field('监督投诉电话', 'Complaints'),
  address: field('地址', 'Address'),
  window: field(
    '县中心窗口',
    'Window',
    '在县政务服务中心的位置，例如 2 楼 15 号窗口。',
    'Where in the county centre.',
  ),
  hours: field('办公时间', 'Hours'),
  head: field(
    '负责人',
    'Head',
    '督办单由负责人回复；没有写，就由部门审核员回复。',
    'Answers supervision orders; without one the reviewers do.',
  ),
  order: field('排序', 'Order', '数字小的排在前面。', 'Smaller comes first.'),
  active: field(
    '在用',
    'In use',
    '撤销的部门取消勾选，历史记录保留。',
    'Untick a dissolved department.',
  ),
}

export const lawWords = {
  title: field('名称', 'Title', '正式名称，不加书名号。', 'Official title without brackets.'),
  kind: field('种类', 'Kind'),
  documentNumber: field('文号', 'Document number', '例如 国务院令第649号。', 'As published.'),
  issuer: field('制定机关', 'Issuer'),
  effectiveOn: field('施行日期', 'In force from'),
  amendedOn: field('最近修改日期', 'Last amended'),
  repealedOn: field(
    '废止日期',
    'Repealed on',
    '从这一天起不再有效。',
    'Not in force from this day.',
  ),
  replacedBy: field('被哪部代替', 'Replaced by'),
  articles: field('条款', 'Articles', '只录事项用到的条款。', 'Those that matters cite.'),
  article: { singular: both('条款', 'Article'), plural: both('条款', 'Articles') },
  number: field('条款号', 'Number', '写中文数字，例如 第十一条。', 'E.g. 第十一条.'),
  text: field('条文', 'Text'),
  articleReplacedBy: field('被哪一条代替', 'Replaced by article'),
  citedBy: field('引用它的事项', 'Matters that rest on it'),
}

export const materialWords = {
  code: field('材料编码', 'Code'),
  name: field('材料名称', 'Name', '写群众看得懂的名字。', 'In plain words.'),
  kind: field('材料类型', 'Original or copy'),
  form: field('材料形式', 'Form'),
  source: field('来源渠道', 'Source'),
  issuer: field('出具单位', 'Issuer', '来源不是申请人自备时，写由谁出具。', 'Who issues it.'),
  specification: field('规格', 'Specification', '例如 A4,或 一寸白底照片。', 'E.g. A4.'),
  blankForm: field('空白表格', 'Blank form'),
  keeper: field(
    '空白表格由谁管',
    'Kept by',
    '几个部门都用时，写明由哪个部门改；不写，就是用它最多的部门。',
    'Where several departments use it; left out, the one with the most matters.',
  ),
  sampleForm: field('示例样表', 'Filled example'),
  fillingNotes: field('填报须知', 'How to fill it in'),
  acceptanceStandard: field('受理标准', 'When it is accepted'),
  requiredBasis: field(
    '要求依据',
    'Why it is asked for',
    '哪部法规要求提交。',
    'Which law asks for it.',
  ),
  commonMistakes: field('常见错误', 'Common mistakes'),
  usedBy: field('用到它的事项', 'Matters that ask for it'),
}
