import type { LawSeed } from '../shapes'

/** Rules of ministries that matters rest on. */
export const rules: LawSeed[] = [
  {
    code: 'GZ-001',
    name: '机动车驾驶证申领和使用规定',
    kind: 'rule',
    issuer: '公安部',
    documentNumber: '公安部令第162号',
    effectiveOn: '2022-04-01',
    articles: [
      {
        number: '第六十三条',
        text: '机动车驾驶人应当于机动车驾驶证有效期满前九十日内，向机动车驾驶证核发地或者核发地以外的车辆管理所申请换证。申请时应当确认申请信息，并提交以下证明、凭证：\n（一）机动车驾驶人的身份证明；\n（二）医疗机构出具的有关身体条件的证明。',
      },
      {
        number: '第六十八条',
        text: '车辆管理所对符合第六十三条至第六十六条、第六十七条第一款规定的，应当在一日内换发机动车驾驶证。对符合第六十七条第二款规定的，应当在一日内注销机动车驾驶证。其中，对符合第六十四条、第六十五条、第六十六条第一款第一项、第六十七条规定的，还应当收回原机动车驾驶证。',
      },
    ],
  },
  {
    code: 'GZ-002',
    name: '就业服务与就业管理规定',
    kind: 'rule',
    issuer: '劳动和社会保障部',
    documentNumber: '劳动和社会保障部令第28号',
    effectiveOn: '2008-01-01',
    articles: [{ number: '第四十条' }, { number: '第六十三条' }],
  },
  {
    code: 'GZ-003',
    name: '公共租赁住房管理办法',
    kind: 'rule',
    issuer: '住房和城乡建设部',
    documentNumber: '住房和城乡建设部令第11号',
    effectiveOn: '2012-07-15',
    articles: [{ number: '第七条' }, { number: '第八条' }],
  },
  {
    code: 'GZ-004',
    name: '食品经营许可和备案管理办法',
    kind: 'rule',
    issuer: '国家市场监督管理总局',
    documentNumber: '国家市场监督管理总局令第78号',
    effectiveOn: '2023-12-01',
    articles: [],
  },
  {
    code: 'GZ-005',
    name: '不动产登记暂行条例实施细则',
    kind: 'rule',
    issuer: '国土资源部',
    documentNumber: '国土资源部令第63号',
    effectiveOn: '2016-01-01',
    articles: [{ number: '第二十二条' }, { number: '第三十八条' }, { number: '第四十一条' }],
  },
  {
    code: 'GZ-006',
    name: '中华人民共和国市场主体登记管理条例实施细则',
    kind: 'rule',
    issuer: '国家市场监督管理总局',
    documentNumber: '国家市场监督管理总局令第52号',
    effectiveOn: '2022-03-01',
    articles: [
      {
        number: '第二十五条',
        text: '申请办理设立登记，应当提交下列材料：\n（一）申请书；\n（二）申请人主体资格文件或者自然人身份证明；\n（三）住所（主要经营场所、经营场所）相关文件；\n（四）公司、非公司企业法人、农民专业合作社（联合社）章程或者合伙企业合伙协议。',
      },
    ],
  },
  {
    code: 'GZ-007',
    name: '动物防疫条件审查办法',
    kind: 'rule',
    issuer: '农业农村部',
    documentNumber: '农业农村部令2022年第8号',
    effectiveOn: '2022-12-01',
    articles: [],
  },
  {
    code: 'GZ-008',
    name: '公共场所卫生管理条例实施细则',
    kind: 'rule',
    issuer: '卫生部',
    documentNumber: '卫生部令第80号',
    effectiveOn: '2011-05-01',
    articles: [{ number: '第二十二条' }],
  },
]
