/**
 * The closed lists of the national elements of a matter (政务服务事项要素) and of materials, with the
 * official Chinese word that spreadsheets carry. Values are what the database keeps.
 * Source: 国务院办公厅《政务服务事项基本目录》要素 and 沂政办发〔2018〕94号 §二(三)1.
 */

/** One entry of a closed list. `zh` is the official word; `variants` are other spellings met in practice. */
export interface Term<Value extends string = string> {
  value: Value
  zh: string
  en: string
  variants?: readonly string[]
}

const terms = <const List extends readonly Term[]>(list: List): List => list

export const matterTypes = terms([
  { value: 'licence', zh: '行政许可', en: 'Licence', variants: ['许可'] },
  { value: 'confirmation', zh: '行政确认', en: 'Confirmation', variants: ['确认'] },
  { value: 'payment', zh: '行政给付', en: 'Payment', variants: ['给付'] },
  { value: 'reward', zh: '行政奖励', en: 'Reward', variants: ['奖励'] },
  { value: 'ruling', zh: '行政裁决', en: 'Ruling', variants: ['裁决'] },
  { value: 'other-power', zh: '其他行政权力', en: 'Other power', variants: ['其他权力', '其他'] },
  { value: 'public-service', zh: '公共服务', en: 'Public service', variants: ['公共服务事项'] },
])
export const powerSources = terms([
  { value: 'own', zh: '法定本级行使', en: 'By law, own level', variants: ['本级行使', '法定'] },
  { value: 'delegated-down', zh: '上级下放', en: 'Handed down', variants: ['下放'] },
  { value: 'entrusted', zh: '上级委托', en: 'Entrusted', variants: ['委托'] },
  { value: 'authorised', zh: '法定授权', en: 'Authorised by law', variants: ['授权'] },
])
export const exerciseLevels = terms([
  { value: 'national', zh: '国家级', en: 'National', variants: ['国家'] },
  { value: 'province', zh: '省级', en: 'Province', variants: ['省'] },
  { value: 'city', zh: '市级', en: 'City', variants: ['市', '设区市'] },
  { value: 'county', zh: '县级', en: 'County', variants: ['县', '区级', '县(市、区)级'] },
  {
    value: 'town',
    zh: '镇级',
    en: 'Town',
    variants: ['乡级', '乡镇级', '镇(乡、街道)级', '镇', '街道'],
  },
  { value: 'village', zh: '村级', en: 'Village', variants: ['村(社区)级', '村', '社区'] },
])
export const audiences = terms([
  { value: 'natural-person', zh: '自然人', en: 'Person', variants: ['个人', '公民'] },
  {
    value: 'legal-person',
    zh: '法人',
    en: 'Legal person',
    variants: ['企业', '企业法人', '法人和其他组织', '非法人组织', '社会组织法人'],
  },
])
export const serviceScopes = terms([
  { value: 'none', zh: '本辖区', en: 'Own area', variants: ['无', '不通办', '本县'] },
  { value: 'county', zh: '全县通办', en: 'Whole county', variants: ['全县', '全区通办'] },
  { value: 'city', zh: '全市通办', en: 'Whole city', variants: ['全市'] },
  { value: 'province', zh: '全省通办', en: 'Whole province', variants: ['全省', '省内通办'] },
  { value: 'nation', zh: '跨省通办', en: 'Across provinces', variants: ['全国', '全国通办'] },
])
export const caseTypes = terms([
  {
    value: 'immediate',
    zh: '即办件',
    en: 'At once',
    variants: ['即办', '即时办理', '即时办结', '马上办'],
  },
  {
    value: 'promised',
    zh: '承诺件',
    en: 'Within a promised limit',
    variants: ['承诺', '承诺办件', '限时办'],
  },
])
export const limitUnits = terms([
  { value: 'working-day', zh: '工作日', en: 'working days', variants: ['个工作日', '工作天'] },
  { value: 'calendar-day', zh: '自然日', en: 'calendar days', variants: ['日', '天', '个自然日'] },
  { value: 'immediate', zh: '即时', en: 'at once', variants: ['即办', '当场', '当场办结', '立即'] },
])
export const limitStarts = terms([
  { value: 'acceptance', zh: '受理之日起', en: 'from acceptance', variants: ['受理'] },
  { value: 'receipt', zh: '收到材料之日起', en: 'from receipt', variants: ['收件', '接收材料'] },
  { value: 'publicity-end', zh: '公示期满之日起', en: 'from the end of publicity' },
])
export const serviceChannels = terms([
  { value: 'window', zh: '窗口办理', en: 'At the window', variants: ['窗口', '现场办理', '线下'] },
  { value: 'online', zh: '网上办理', en: 'Online', variants: ['网上', '网办', '线上', '全程网办'] },
  { value: 'agency', zh: '代办', en: 'Through an agent', variants: ['帮办代办', '三级代办'] },
  { value: 'post', zh: '邮寄办理', en: 'By post', variants: ['邮寄', '快递申请'] },
  { value: 'home', zh: '上门办理', en: 'At home', variants: ['上门', '上门服务'] },
  { value: 'machine', zh: '自助机办理', en: 'Machine', variants: ['自助终端', '自助办理'] },
])
export const deliveryMethods = terms([
  { value: 'window', zh: '窗口领取', en: 'Collect', variants: ['现场领取', '自取', '直接送达'] },
  { value: 'post', zh: '邮寄送达', en: 'By post', variants: ['邮寄', '快递送达', '快递'] },
  { value: 'agency', zh: '代办员送达', en: 'By the agent', variants: ['代办送达', '送交到户'] },
  { value: 'online', zh: '网上送达', en: 'Online', variants: ['电子送达', '在线打印', '网上查看'] },
  {
    value: 'transfer',
    zh: '发放到账户',
    en: 'To the account',
    variants: ['银行转账', '社会化发放'],
  },
])
export const agencyModes = terms([
  { value: 'direct', zh: '直办', en: 'Done here' },
  { value: 'agent', zh: '代办', en: 'Agent carries' },
  { value: 'assist', zh: '协办', en: 'Agent helps' },
  { value: 'notice', zh: '公开告知', en: 'Information only', variants: ['告知'] },
])
export const materialKinds = terms([
  { value: 'original', zh: '原件', en: 'Original' },
  { value: 'copy', zh: '复印件', en: 'Copy', variants: ['复印', '副本'] },
  {
    value: 'both',
    zh: '原件和复印件',
    en: 'Original and copy',
    variants: ['原件及复印件', '原件、复印件', '原件或复印件', '原件与复印件', '原件/复印件'],
  },
])
export const materialForms = terms([
  { value: 'paper', zh: '纸质', en: 'Paper', variants: ['纸质材料', '书面'] },
  { value: 'electronic', zh: '电子', en: 'Electronic', variants: ['电子材料', '电子版', '电子件'] },
  {
    value: 'either',
    zh: '纸质或电子',
    en: 'Either',
    variants: ['纸质/电子', '纸质和电子', '纸质、电子'],
  },
])
export const necessities = terms([
  { value: 'required', zh: '必要', en: 'Required', variants: ['必需', '必须', '是', '必要材料'] },
  { value: 'optional', zh: '非必要', en: 'When it applies', variants: ['非必需', '否', '需要时'] },
  { value: 'tolerated', zh: '容缺', en: 'May follow later', variants: ['容缺后补', '可容缺'] },
])
export const materialSources = terms([
  {
    value: 'applicant',
    zh: '申请人自备',
    en: 'Applicant',
    variants: ['自备', '申请人提供', '本人自备'],
  },
  { value: 'government', zh: '政府部门核发', en: 'Government', variants: ['政府核发', '部门核发'] },
  { value: 'other', zh: '其他', en: 'Other', variants: ['其它', '第三方出具', '中介'] },
])
export const lawKinds = terms([
  { value: 'law', zh: '法律', en: 'Law' },
  { value: 'regulation', zh: '行政法规', en: 'Administrative regulation', variants: ['法规'] },
  { value: 'local-regulation', zh: '地方性法规', en: 'Local regulation' },
  { value: 'rule', zh: '规章', en: 'Rule', variants: ['部门规章', '地方政府规章'] },
  { value: 'document', zh: '规范性文件', en: 'Normative document', variants: ['文件'] },
])
export const stationTiers = terms([
  { value: 'county', zh: '代办中心', en: 'County centre' },
  { value: 'town', zh: '代办窗口', en: 'Town window' },
  { value: 'community', zh: '代办站', en: 'Community station' },
  { value: 'village', zh: '代办点', en: 'Village point' },
])
export const areaTiers = terms([
  { value: 'county', zh: '县', en: 'County' },
  { value: 'town', zh: '镇', en: 'Town', variants: ['乡', '街道', '乡镇'] },
  { value: 'community', zh: '社区', en: 'Community' },
  { value: 'village', zh: '村', en: 'Village' },
])
export const lifeEvents = terms([
  { value: 'birth', zh: '生孩子', en: 'Having a child' },
  { value: 'school', zh: '上学', en: 'School' },
  { value: 'work', zh: '找工作', en: 'Work' },
  { value: 'marriage', zh: '结婚', en: 'Marriage' },
  { value: 'illness', zh: '看病', en: 'Illness' },
  { value: 'disability', zh: '残疾', en: 'Disability' },
  { value: 'hardship', zh: '遇到困难', en: 'Hardship' },
  { value: 'house', zh: '盖房买房', en: 'House' },
  { value: 'farming', zh: '种地养殖', en: 'Farming' },
  { value: 'business', zh: '开店办厂', en: 'Business' },
  { value: 'vehicle', zh: '车和出行', en: 'Vehicle and travel' },
  { value: 'retirement', zh: '养老', en: 'Old age' },
  { value: 'veteran', zh: '退役', en: 'After the army' },
  { value: 'death', zh: '家人去世', en: 'A death' },
])
export const themes = terms([
  { value: 'civil-affairs', zh: '民政救助', en: 'Civil affairs' },
  { value: 'social-security', zh: '社会保障', en: 'Social security' },
  { value: 'health-insurance', zh: '医疗保险', en: 'Medical insurance' },
  { value: 'health', zh: '卫生健康', en: 'Health' },
  { value: 'household', zh: '户籍办理', en: 'Household registration' },
  { value: 'employment', zh: '就业创业', en: 'Employment' },
  { value: 'education', zh: '教育', en: 'Education' },
  { value: 'housing-land', zh: '住房和土地', en: 'Housing and land' },
  { value: 'agriculture-forestry', zh: '农业林业', en: 'Agriculture and forestry' },
  { value: 'market', zh: '市场监管', en: 'Market' },
  { value: 'transport', zh: '交通出行', en: 'Transport' },
  { value: 'veterans', zh: '退役军人', en: 'Veterans' },
  { value: 'disability', zh: '残疾人服务', en: 'Disability services' },
  { value: 'culture', zh: '文化旅游', en: 'Culture' },
  { value: 'emergency', zh: '应急和消防', en: 'Emergency' },
  { value: 'other', zh: '其他', en: 'Other' },
])

export type ValueOf<List extends readonly Term[]> = List[number]['value']
export type MatterType = ValueOf<typeof matterTypes>
export type PowerSource = ValueOf<typeof powerSources>
export type ExerciseLevel = ValueOf<typeof exerciseLevels>
export type Audience = ValueOf<typeof audiences>
export type ServiceScope = ValueOf<typeof serviceScopes>
export type CaseType = ValueOf<typeof caseTypes>
export type LimitUnit = ValueOf<typeof limitUnits>
export type LimitStart = ValueOf<typeof limitStarts>
export type ServiceChannel = ValueOf<typeof serviceChannels>
export type DeliveryMethod = ValueOf<typeof deliveryMethods>
export type AgencyMode = ValueOf<typeof agencyModes>
export type MaterialKind = ValueOf<typeof materialKinds>
export type MaterialForm = ValueOf<typeof materialForms>
export type Necessity = ValueOf<typeof necessities>
export type MaterialSource = ValueOf<typeof materialSources>
export type LawKind = ValueOf<typeof lawKinds>
export type StationTier = ValueOf<typeof stationTiers>
export type AreaTier = ValueOf<typeof areaTiers>
export type LifeEvent = ValueOf<typeof lifeEvents>
export type Theme = ValueOf<typeof themes>

/**
 * The Chinese word of a value.
 * @param list the closed list, e.g. `matterTypes`
 * @param value a value of the list, or nothing
 * @returns the official word, or '' when the value is absent or foreign to the list
 */
export function wordOf(list: readonly Term[], value: string | null | undefined): string {
  return list.find((term) => term.value === value)?.zh ?? ''
}
