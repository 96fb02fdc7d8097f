/** Every column that the main sheet may have: a field of a matter, or one part of a field. */
export type ColumnKey =
  | 'code'
  | 'name'
  | 'plainNames'
  | 'subItem'
  | 'basicCode'
  | 'implementationCode'
  | 'businessItemCode'
  | 'type'
  | 'powerSource'
  | 'exerciseLevel'
  | 'departmentName'
  | 'departmentCode'
  | 'implementingBodyCode'
  | 'entrustedDepartment'
  | 'jointAgencies'
  | 'audiences'
  | 'themes'
  | 'lifeEvents'
  | 'serviceScope'
  | 'whoCanApply'
  | 'conditions'
  | 'basis'
  | 'materials'
  | 'steps'
  | 'specialProcedures'
  | 'caseType'
  | 'statutoryLimit'
  | 'statutoryUnit'
  | 'promisedLimit'
  | 'promisedUnit'
  | 'limitStart'
  | 'hasFee'
  | 'fees'
  | 'feeItem'
  | 'feeStandard'
  | 'feeBasis'
  | 'feeReduction'
  | 'places'
  | 'hours'
  | 'channels'
  | 'visits'
  | 'visitsReason'
  | 'mustAppear'
  | 'mustAppearReason'
  | 'resultName'
  | 'deliveryMethods'
  | 'enquiryPhone'
  | 'complaintPhone'
  | 'remedy'
  | 'questions'
  | 'village'
  | 'community'
  | 'town'
  | 'county'
  | 'greenChannel'
  | 'urgentNote'
  | 'selfServiceNote'
  | 'remarks'
  | 'responsiblePerson'
  | 'reviewBy'
  | 'lastCheckedOn'
  | 'effectiveOn'
  | 'cancelOn'

/**
 * The official heading of each column (政务服务事项要素), in the order of the export, and the other
 * spellings that county offices use; earlier spellings win when two columns mean the same.
 */
export const headings: Record<ColumnKey, readonly [official: string, ...variants: string[]]> = {
  code: ['事项编码', '事项编号', '本系统编码', '代办编码', '事项代码', '明白纸编号'],
  name: [
    '事项名称',
    '政务服务事项名称',
    '服务事项名称',
    '事项全称',
    '主项名称',
    '主项',
    '名称',
    '事项',
    '办理事项',
    '服务事项',
    '代办事项',
    '代办事项名称',
    '目录名称',
    '项目名称',
  ],
  plainNames: ['日常用语', '通俗名称', '俗称', '群众叫法', '常用名', '别名', '通俗叫法'],
  subItem: ['子项名称', '子项', '业务办理项名称', '业务办理项', '办理项名称', '办理情形'],
  basicCode: ['基本编码', '基本目录编码', '基本代码', '国家基本编码', '事项基本编码'],
  implementationCode: ['实施编码', '实施清单编码', '实施代码', '事项实施编码'],
  businessItemCode: ['业务办理项编码', '办理项编码', '业务办理项代码', '业务编码'],
  type: ['事项类型', '事项类别', '权力类型', '权力类别', '事项性质', '类型', '类别', '职权类型'],
  powerSource: ['权力来源', '职权来源', '权限来源'],
  exerciseLevel: ['行使层级', '实施层级', '办理层级', '层级', '行使级别', '权限层级'],
  departmentName: [
    '实施主体',
    '实施主体名称',
    '实施部门',
    '实施机构',
    '责任部门',
    '主管部门',
    '办理部门',
    '牵头部门',
    '业务主管部门',
    '部门名称',
    '部门',
    '单位',
    '单位名称',
    '责任单位',
    '实施单位',
    '承办单位',
    '所属部门',
    '办理单位',
    '办理机构',
  ],
  departmentCode: ['部门代号', '部门编码', '部门代码'],
  implementingBodyCode: ['实施主体编码', '实施主体代码', '实施机构编码', '统一社会信用代码'],
  entrustedDepartment: ['委托部门', '委托机关', '受委托部门', '委托单位'],
  jointAgencies: ['联办机构', '联办部门', '联合办理部门', '协办部门', '配合部门', '协同部门'],
  audiences: ['服务对象', '办理对象', '面向对象', '服务对象类型', '申请人类型', '行政相对人'],
  themes: ['主题分类', '主题', '服务主题', '面向自然人事项主题分类', '分类'],
  lifeEvents: ['人生大事', '生命周期', '人生事件', '一件事分类'],
  serviceScope: ['通办范围', '通办', '跨域通办', '通办区域'],
  whoCanApply: ['谁可以申请', '谁能办', '谁可以办', '适用对象', '申请对象', '适用人群'],
  conditions: ['受理条件', '申请条件', '办理条件', '申报条件', '准予条件', '条件'],
  basis: [
    '设定依据',
    '法律依据',
    '办理依据',
    '实施依据',
    '法定依据',
    '政策依据',
    '依据',
    '事项依据',
    '设立依据',
  ],
  materials: [
    '申请材料',
    '所需材料',
    '材料清单',
    '申报材料',
    '办理材料',
    '需提供材料',
    '提交材料',
    '所需资料',
    '申请材料清单',
    '材料名称',
    '材料',
    '携带材料',
    '需要的材料',
  ],
  steps: ['办理流程', '办事流程', '流程', '办理程序', '工作流程', '办理步骤', '办理环节'],
  specialProcedures: ['特别程序', '特殊程序', '特殊环节', '特别环节'],
  caseType: ['办件类型', '办理类型', '办件性质'],
  statutoryLimit: ['法定办结时限', '法定时限', '法定办理时限', '法定期限', '时限法定', '法定时间'],
  statutoryUnit: ['法定办结时限单位', '法定时限单位'],
  promisedLimit: [
    '承诺办结时限',
    '承诺时限',
    '承诺办理时限',
    '承诺期限',
    '时限承诺',
    '承诺时间',
    '办结时限',
    '办理时限',
    '办理期限',
    '时限',
    '办结时间',
    '多久办好',
  ],
  promisedUnit: ['承诺办结时限单位', '承诺时限单位'],
  limitStart: ['时限起算', '从何时起算', '起算时间', '时限起点', '起算点'],
  hasFee: ['是否收费', '收费与否', '收不收费', '是否需要收费'],
  fees: ['收费情况', '收费', '收费依据及标准', '收费标准及依据', '收费信息', '费用'],
  feeItem: ['收费项目', '收费项目名称', '收费名称'],
  feeStandard: ['收费标准', '收费金额'],
  feeBasis: ['收费依据', '收费文件', '收费依据文件'],
  feeReduction: ['收费减免', '减免', '减免情形', '减免政策', '收费减免情形', '是否允许减免'],
  places: ['办理地点', '办事地点', '办公地点', '受理地点', '办理地址', '地点', '办事地址'],
  hours: ['办理时间', '办公时间', '受理时间', '工作时间', '办事时间'],
  channels: ['办理形式', '办理方式', '办理途径', '申请方式', '办理渠道', '受理方式'],
  visits: [
    '到办事现场次数',
    '到现场次数',
    '跑腿次数',
    '最多跑几次',
    '到现场办理次数',
    '跑动次数',
    '最多跑动次数',
    '跑动次数上限',
    '现场次数',
    '跑几次',
  ],
  visitsReason: ['到办事现场原因', '到现场原因', '跑腿原因', '为什么要到现场', '到现场次数原因'],
  mustAppear: ['须本人到场', '是否须本人到场', '是否必须本人到场', '本人到场', '是否本人办理'],
  mustAppearReason: ['必须现场办理原因', '必须现场办理的原因', '本人到场原因', '现场办理原因'],
  resultName: ['结果名称', '办理结果', '办理结果名称', '审批结果', '审批结果名称', '证照名称'],
  deliveryMethods: ['送达方式', '结果送达', '结果送达方式', '领取方式', '取件方式', '结果领取方式'],
  enquiryPhone: [
    '咨询电话',
    '咨询方式',
    '联系电话',
    '办公电话',
    '电话',
    '咨询联系电话',
    '业务电话',
    '咨询渠道',
    '联系方式',
  ],
  complaintPhone: [
    '监督投诉电话',
    '监督电话',
    '投诉电话',
    '监督投诉方式',
    '投诉监督电话',
    '监督渠道',
    '监督方式',
    '举报电话',
    '监督投诉渠道',
  ],
  remedy: ['行政复议和诉讼', '行政复议/诉讼', '行政复议与诉讼', '救济途径', '行政复议、行政诉讼'],
  questions: ['常见问题', '常见问答', '问答', '常见问题解答', '热点问题'],
  village: ['村代办点', '村级代办方式', '村', '村级', '村居代办方式'],
  community: ['社区代办站', '社区代办方式', '社区', '社区级'],
  town: ['镇代办窗口', '镇级代办方式', '镇', '镇级', '乡镇代办方式'],
  county: ['县代办中心', '县级代办方式', '县', '县级'],
  greenChannel: ['可走绿色通道', '绿色通道', '是否可走绿色通道', '急事急办'],
  urgentNote: ['着急怎么办', '加急办理'],
  selfServiceNote: ['不想代办', '自己怎么办', '自行办理'],
  remarks: ['补充说明', '备注', '说明', '其他说明', '注意事项', '温馨提示'],
  responsiblePerson: ['责任人', '负责人', '经办人', '联系人'],
  reviewBy: ['复核期限', '复核日期', '下次核对日期'],
  lastCheckedOn: ['上次核对', '核对日期', '上次核对日期'],
  effectiveOn: ['生效日期', '施行日期', '实施日期', '执行日期', '启用日期'],
  cancelOn: ['取消日期', '失效日期', '停用日期', '废止日期'],
}

/** The official heading of a column, as it stands in messages: 「承诺办结时限」. */
export const headingOf = (key: ColumnKey): string => headings[key][0]
