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

export const matterTabs = {
  identity: both('① 是什么事', '① What'),
  audience: both('② 谁能办', '② Who'),
  basis: both('③ 依据', '③ Basis'),
  materials: both('④ 材料', '④ Materials'),
  process: both('⑤ 流程和时限', '⑤ Steps and limits'),
  fees: both('⑥ 收费', '⑥ Fees'),
  places: both('⑦ 在哪办', '⑦ Where'),
  result: both('⑧ 结果和监督', '⑧ Result'),
  more: both('⑨ 问答和说明', '⑨ Questions'),
  edition: both('⑩ 版本', '⑩ Edition'),
}

export const matterWords = {
  code: field(
    '事项编码',
    'Code',
    '留空会按部门代号自动编号，例如 MZ-0104。发布后不能改。',
    'Left empty it is numbered; fixed once published.',
  ),
  name: field(
    '事项名称',
    'Name',
    '印在明白纸最上面，40 字以内最好。',
    'Printed on top; best within 40 characters.',
  ),
  plainNames: field(
    '日常用语',
    'Everyday names',
    '老百姓怎么叫这件事，例如 办低保。输入一个按回车。',
    'What people call it.',
  ),
  subItem: field('子项', 'Sub-item'),
  basicCode: field('基本编码', 'Basic code'),
  implementationCode: field('实施编码', 'Implementation code'),
  businessItemCode: field('业务办理项编码', 'Business item code'),
  type: field('事项类型', 'Type'),
  powerSource: field('权力来源', 'Source of power'),
  exerciseLevel: field('行使层级', 'Level'),
  department: field('实施主体', 'Department'),
  implementingBodyCode: field('实施主体编码', 'Body code'),
  entrustedDepartment: field('委托部门', 'Entrusted to'),
  jointAgencies: field('联办机构', 'Joint agencies'),
  audiences: field('服务对象', 'For'),
  themes: field('主题分类', 'Themes'),
  lifeEvents: field('人生大事', 'Life events', '群众在首页按这些找。', 'How citizens look for it.'),
  serviceScope: field('通办范围', 'Served across'),

  whoCanApply: field(
    '谁可以申请',
    'Who can apply',
    '一两句大白话，印在明白纸上。重要的话用 **两个星号** 括起来会加粗。',
    'Plain words; **bold**.',
  ),
  conditions: field(
    '受理条件',
    'Conditions',
    '完整的条件，印在服务指南里。',
    'In full, for the guide.',
  ),
  greenChannel: field('可走绿色通道', 'Green channel'),
  urgentNote: field(
    '着急怎么办',
    'If it is urgent',
    '印在明白纸上，两行以内。',
    'On the sheet, two lines.',
  ),
  selfServiceNote: field(
    '不想代办',
    'Without an agent',
    '自己去哪里办，印在明白纸上，两行以内。',
    'On the sheet, two lines.',
  ),

  basis: field('设定依据', 'Legal basis'),
  basisRow: { singular: both('依据', 'Basis'), plural: both('依据', 'Bases') },
  law: field('法规', 'Law'),
  articles: field(
    '条款',
    'Articles',
    '写条款号，例如 第十一条。输入一个按回车。',
    'E.g. 第十一条.',
  ),

  materials: field('申请材料', 'Materials'),
  materialRow: { singular: both('材料', 'Material'), plural: both('材料', 'Materials') },
  material: field('材料', 'Material', '从材料库里选，没有的先建。', 'From the library.'),
  necessity: field('必要性', 'Necessity'),
  originals: field('原件（份）', 'Originals'),
  copies: field('复印件（份）', 'Copies'),
  whenNeeded: field(
    '什么时候需要',
    'When it is needed',
    '非必要的材料必须写，例如 家里有重病的人才需要。',
    'Required for an optional material.',
  ),
  materialNote: field(
    '给群众的话',
    'Plain note',
    '谁要带、带几份，一句大白话。',
    'One plain sentence.',
  ),
  requiredBasis: field('要求依据', 'Why it is asked for'),

  steps: field('办理流程', 'Steps'),
  step: { singular: both('步骤', 'Step'), plural: both('步骤', 'Steps') },
  stepName: field('做什么', 'What'),
  stepActor: field('谁来做', 'Who'),
  stepLimit: field('多久', 'How long', '例如 1 个工作日。', 'E.g. 1 个工作日.'),
  stepNote: field('说明', 'Note'),
  specialProcedures: field(
    '特别程序',
    'Special procedures',
    '听证、鉴定、公示等。',
    'Hearing, appraisal, publicity.',
  ),
  specialProcedure: { singular: both('程序', 'Procedure'), plural: both('程序', 'Procedures') },
  procedureName: field('程序名称', 'Name'),
  countedInLimit: field('计入办结时限', 'Counted in the limit'),
  caseType: field('办件类型', 'Case type'),
  statutoryLimit: field('法定办结时限', 'Statutory limit'),
  promisedLimit: field(
    '承诺办结时限',
    'Promised limit',
    '不能比法定时限长。',
    'Not longer than the statutory one.',
  ),
  limitUnit: field('单位', 'Unit'),
  limitAmount: field('数量', 'Amount', '即时办结不用填。', 'Empty when at once.'),
  limitStart: field('从何时起算', 'Counted from'),

  fees: field('收费项目', 'Fees', '不收费就不要添加。代办本身永远不收费。', 'None means free.'),
  fee: { singular: both('收费', 'Fee'), plural: both('收费', 'Fees') },
  feeItem: field('项目', 'Item'),
  feeStandard: field('标准', 'Standard', '写明单位，例如 20 元/证。', 'With its unit.'),
  feeBasis: field('收费依据', 'Basis'),
  feeReduction: field('减免', 'Reduction'),

  places: field('办理地点', 'Places'),
  place: { singular: both('地点', 'Place'), plural: both('地点', 'Places') },
  placeName: field('地点名称', 'Name'),
  address: field('地址', 'Address'),
  placeHours: field('时间', 'Hours'),
  placePhone: field('电话', 'Phone'),
  hours: field('办理时间', 'Hours'),
  channels: field('办理形式', 'Channels'),
  visits: field('到办事现场次数（次）', 'Visits', '不用去填 0。', '0 when none.'),
  visitsReason: field('为什么要到现场', 'Why visits', '次数大于 0 时必填。', 'Required above 0.'),
  mustAppear: field('须本人到场', 'In person'),
  mustAppearReason: field('必须现场办理原因', 'Why in person'),
  agency: field('各层级怎么代办', 'Agency by tier'),
  village: field('村代办点', 'Village'),
  community: field('社区代办站', 'Community'),
  town: field('镇代办窗口', 'Town'),
  county: field('县代办中心', 'County'),

  resultName: field('结果名称', 'Result'),
  resultSample: field('结果样本', 'Sample of the result'),
  deliveryMethods: field('送达方式', 'Delivery'),
  enquiryPhone: field('咨询电话', 'Enquiries'),
  complaintPhone: field(
    '监督投诉电话',
    'Complaints',
    '不能和咨询电话相同。',
    'Not the enquiry phone.',
  ),
  remedy: field('行政复议和诉讼', 'Remedy'),

  questions: field('常见问题', 'Questions'),
  questionRow: { singular: both('问题', 'Question'), plural: both('问题', 'Questions') },
  question: field('问', 'Question'),
  answer: field('答', 'Answer'),
  remarks: field('补充说明', 'Remarks'),

  changeNote: field(
    '变更说明',
    'Change note',
    '从第二版起必填：这次改了什么，群众会看到。',
    'From edition 2 on; citizens see it.',
  ),
  effectiveOn: field(
    '生效日期',
    'Effective on',
    '将来的日期到当天零点自动换版；留空为发布当天。',
    'A later day switches by itself.',
  ),
  cancelOn: field(
    '取消日期',
    'Cancelled on',
    '到当天零点自动停用。',
    'Withdrawn by itself that day.',
  ),
  reviewBy: field('复核期限', 'Review by'),
  lastCheckedOn: field('上次核对', 'Last checked'),
  responsiblePerson: field('责任人', 'Responsible'),
  stage: field('进展', 'Stage'),
  returnReason: field('退回原因', 'Why returned'),
  currentEdition: field('现行版', 'Current edition'),
  withdrawnReason: field('停用原因', 'Why withdrawn'),
  lastEditedBy: field('最后修改人', 'Last edited by'),
}

/** Where a matter's draft stands on its way to the wall. */
export const stageWords = {
  drafting: both('起草中', 'Drafting'),
  'in-review': both('等审核', 'In review'),
  returned: both('被退回', 'Returned'),
  scheduled: both('等生效', 'Scheduled'),
  published: both('已发布', 'Published'),
  withdrawn: both('已停用', 'Withdrawn'),
}

export const editionWords = {
  matter: field('事项', 'Matter'),
  number: field('版号', 'Number'),
  shortCode: field('短码', 'Short code', '印在二维码旁边。', 'Beside the QR code.'),
  issuedOn: field('发布日期', 'Issued on'),
  holdsFrom: field('执行日期', 'Holds from'),
  fingerprint: field(
    '内容指纹',
    'Fingerprint',
    '纸上看得见的内容一变它就变。',
    'Of what is printed.',
  ),
  changeNote: field('变更说明', 'Change note'),
  changes: field('改了什么', 'Changes'),
  replacedOn: field('被替换日期', 'Replaced on'),
  withdrawnOn: field('停用日期', 'Withdrawn on'),
  snapshot: field('内容', 'Content'),
  layout: field('版面', 'Layout'),
  issuedBy: field('发布人', 'Issued by'),
}

export const printWords = {
  kind: field('种类', 'Kind'),
  edition: field('版', 'Edition'),
  matter: field('事项', 'Matter'),
  station: field('代办机构', 'Station'),
  size: field('大小', 'Size'),
  copies: field('份数', 'Copies'),
  printedBy: field('打印人', 'Who'),
  printedAt: field('时间', 'When'),
}

/** What can be printed. */
export const printKindWords = {
  sheet: both('明白纸', 'Sheet'),
  guide: both('服务指南', 'Guide'),
  notice: both('一次性告知单', 'Notice form'),
  poster: both('公示栏', 'Poster'),
  card: both('便民服务卡', 'Service card'),
  kit: both('整套明白纸', 'Station kit'),
  book: both('全县汇编', 'County book'),
}

export const runStateWords = {
  waiting: both('排队中', 'Waiting'),
  running: both('进行中', 'Running'),
  done: both('已完成', 'Done'),
  cancelled: both('已取消', 'Cancelled'),
  failed: both('没做成', 'Failed'),
}

export const importStateWords = {
  reading: both('正在读表', 'Reading'),
  preview: both('等确认', 'To confirm'),
  applying: both('正在导入', 'Importing'),
  done: both('已导入', 'Done'),
  cancelled: both('已放弃', 'Given up'),
  failed: both('没做成', 'Failed'),
}
