import type { MaterialSeed } from './shapes'

type Entry = Omit<MaterialSeed, 'code' | 'kind' | 'form' | 'originals' | 'copies' | 'source'> &
  Partial<MaterialSeed>

/** Shown as an original, one copy handed in; issued by an authority. */
const shown = (code: string, name: string, issuer: string, more: Partial<Entry> = {}) => ({
  code,
  name,
  kind: 'both' as const,
  form: 'either' as const,
  originals: 1,
  copies: 1,
  source: 'government' as const,
  issuer,
  ...more,
})

/** A paper that the applicant fills in; the station has blanks. */
const filled = (code: string, name: string, more: Partial<Entry> = {}) => ({
  code,
  name,
  kind: 'original' as const,
  form: 'either' as const,
  originals: 1,
  copies: 0,
  source: 'applicant' as const,
  fillingNotes: '用黑色笔填，字要清楚；不会写字的可以口述，由代办员代填，本人按手印。',
  ...more,
})

/** A paper handed in as an original that somebody else made out. */
const fromOther = (code: string, name: string, issuer: string, more: Partial<Entry> = {}) => ({
  code,
  name,
  kind: 'original' as const,
  form: 'paper' as const,
  originals: 1,
  copies: 0,
  source: 'other' as const,
  issuer,
  ...more,
})

/** The shared library of materials: what is usually asked; a matter may ask for less or more. */
export const materials: MaterialSeed[] = [
  shown('CL-001', '居民身份证', '公安机关', {
    specification: '正反两面复印在同一张 A4 纸上',
    acceptanceStandard: '在有效期内，姓名、号码、照片看得清',
    commonMistakes: '只复印了正面；身份证过期',
  }),
  shown('CL-002', '居民户口簿', '公安机关', {
    specification: '复印首页、本人页；全家申请的复印每一页',
    commonMistakes: '漏了首页；婚姻状况没有变更',
  }),
  shown('CL-003', '结婚证', '民政部门', { specification: '复印有照片和编号的内页' }),
  shown('CL-004', '离婚证或离婚判决书', '民政部门或人民法院', {
    commonMistakes: '判决书没有生效证明',
  }),
  shown('CL-005', '出生医学证明', '接生的医院', { commonMistakes: '副页被撕下；名字有涂改' }),
  shown('CL-006', '社会保障卡', '人社部门', { commonMistakes: '银行功能没有激活，钱发不进去' }),
  shown('CL-007', '银行卡或存折', '银行', {
    source: 'other',
    specification: '写清开户行和账号，必须是本人的一类账户',
    commonMistakes: '用了别人的卡；卡已经停用',
  }),
  shown('CL-008', '残疾人证', '残联', { acceptanceStandard: '在有效期内，未被冻结或注销' }),
  shown('CL-009', '营业执照', '市场监管部门', { specification: '复印副本，加盖公章' }),
  shown('CL-010', '不动产权证书或房屋产权证明', '自然资源部门'),
  shown('CL-011', '居住证', '公安机关'),
  shown('CL-012', '毕业证书', '毕业学校', { source: 'other' }),
  shown('CL-013', '退役军人证件', '部队', { specification: '退伍证、转业证等，复印有照片的页' }),
  shown('CL-014', '机动车驾驶证', '公安交管部门'),
  shown('CL-015', '机动车行驶证', '公安交管部门'),
  shown('CL-016', '就业创业证', '人社部门', { form: 'either' }),
  shown('CL-017', '宅基地批准书或集体土地使用证', '乡镇人民政府或自然资源部门'),
  shown('CL-018', '林权证或林地承包合同', '林业部门或村集体'),
  shown('CL-019', '低保证或特困证', '民政部门', { form: 'either' }),
  shown('CL-020', '死亡证明', '医院、派出所或殡仪馆', {
    specification: '在医院去世的由医院开，在家去世的由卫生院或派出所开',
  }),
  filled('CL-021', '申请书', { specification: '写清要办什么、为什么，签名、按手印、写日期' }),
  filled('CL-022', '家庭经济状况核对授权书', {
    specification: '家里每个成年人都要签字、按手印',
    commonMistakes: '在外打工的家人没有签字',
  }),
  filled('CL-023', '家庭收入和财产说明', {
    fillingNotes: '打工、种地、补贴、存款、房屋、车辆都写上，如实写。',
  }),
  filled('CL-024', '委托书', {
    specification: '写清委托谁、办什么事、到哪天为止',
    fillingNotes: '本人签名、按手印；本人写不了字的，由两位见证人签名。',
  }),
  filled('CL-025', '个人承诺书', { fillingNotes: '看清内容再签名，签了就要对真实性负责。' }),
  filled('CL-026', '审批表', { specification: '一式一份，贴好照片' }),
  filled('CL-027', '登记表'),
  filled('CL-028', '照片', {
    form: 'either',
    originals: 2,
    specification: '近期一寸或二寸免冠白底彩色照片',
    fillingNotes: undefined,
    commonMistakes: '戴帽子、美颜过度、底色不对',
  }),
  fromOther('CL-029', '诊断证明', '二级以上医院', {
    specification: '有医生签名，盖医院章',
    commonMistakes: '没有盖章；日期太久',
  }),
  fromOther('CL-030', '住院病历', '看病的医院', {
    kind: 'copy',
    originals: 0,
    copies: 1,
    specification: '到医院病案室复印，盖病案章',
  }),
  fromOther('CL-031', '医疗费发票', '看病的医院', {
    acceptanceStandard: '原始票据或电子发票，能查到真伪',
    commonMistakes: '只有收据没有发票；发票丢了没补开',
  }),
  fromOther('CL-032', '医疗费用清单', '看病的医院', { specification: '每日明细或汇总清单，盖章' }),
  fromOther('CL-033', '出院记录', '看病的医院'),
  fromOther('CL-034', '在校证明', '就读学校', { specification: '有学籍号，盖学校章' }),
  fromOther('CL-035', '解除或终止劳动关系证明', '原工作单位', {
    commonMistakes: '没有写明离职原因；没有盖公章',
  }),
  fromOther('CL-036', '劳动合同', '用人单位', { kind: 'both', copies: 1 }),
  fromOther('CL-037', '租房合同', '房东', {
    kind: 'both',
    copies: 1,
    commonMistakes: '没有双方签名',
  }),
  fromOther('CL-038', '体检证明', '指定医院', { commonMistakes: '超过有效期' }),
  fromOther('CL-039', '健康证明', '有资质的体检机构', { kind: 'both', copies: 1 }),
  fromOther('CL-040', '村民会议讨论和公示材料', '村委会', {
    specification: '会议记录、公示照片，盖村委会章',
  }),
  filled('CL-041', '农村宅基地和建房（规划许可）申请表'),
  filled('CL-042', '农村宅基地使用承诺书'),
  fromOther('CL-043', '住宅设计图', '设计单位或选用的通用图集', {
    specification: '平面图、立面图各 1 份，可以从县里免费图集中选',
  }),
  fromOther('CL-044', '宗地图和房屋平面图', '测绘单位', { specification: '有测绘单位章' }),
  filled('CL-045', '不动产登记申请书'),
  fromOther('CL-046', '房屋买卖合同', '买卖双方', { commonMistakes: '面积、价格与网签不一致' }),
  fromOther('CL-047', '完税或免税证明', '税务部门', { source: 'government', form: 'either' }),
  filled('CL-048', '林木采伐申请表', {
    fillingNotes: '写清在哪片地、什么树、砍多少、怎么砍、什么时候补种。',
  }),
  fromOther('CL-049', '伐区调查设计材料', '林业调查设计单位'),
  filled('CL-050', '更新造林承诺书', { fillingNotes: '写明补种的地块、树种和时间，签名。' }),
  filled('CL-051', '个体工商户登记申请书', { specification: '市场监管部门统一表样' }),
  fromOther('CL-052', '经营场所证明', '房主或村委会', {
    specification: '自己的房用产权证，租的房用合同，没有证的由村委会出证明',
  }),
  filled('CL-053', '食品安全承诺书'),
  filled('CL-054', '经营场所平面图', { fillingNotes: '手画也行，标出操作台、洗手处、垃圾桶。' }),
  fromOther('CL-055', '购机发票', '经销商', { commonMistakes: '发票与铭牌上的编号对不上' }),
  fromOther('CL-056', '机具合格证', '生产厂家'),
  fromOther('CL-057', '养殖场平面图和设施清单', '申请人', { source: 'applicant' }),
  fromOther('CL-058', '退役证明材料', '部队', { specification: '行政介绍信、入伍通知书等' }),
  fromOther('CL-059', '残疾评定表', '指定的残疾评定医院'),
  fromOther('CL-060', '康复评估意见', '定点康复机构或医院'),
  fromOther('CL-061', '事故经过证明', '单位、交警或派出所'),
  fromOther('CL-062', '危房鉴定意见', '乡镇人民政府或鉴定机构'),
  fromOther('CL-063', '户主或集体同意接收证明', '迁入地户主或村委会', {
    commonMistakes: '户主没有签名',
  }),
  filled('CL-064', '离婚协议书', { originals: 3, specification: '一式三份，到登记机关当面签名' }),
  filled('CL-065', '无配偶声明', {
    originals: 2,
    specification: '双方各一份，到登记机关当面签名',
  }),
  fromOther('CL-066', '普通话水平测试等级证书', '测试机构', { kind: 'both', copies: 1 }),
  fromOther('CL-067', '教师资格考试合格证明', '教育考试机构', { form: 'electronic' }),
  fromOther('CL-068', '工资收入证明', '工作单位', { specification: '近 6 个月，盖公章' }),
  fromOther('CL-069', '安全培训合格证明', '培训机构'),
  fromOther('CL-070', '监护人证明材料', '村委会、派出所或人民法院', {
    specification: '户口簿能看出关系的，不用另开',
  }),
]
