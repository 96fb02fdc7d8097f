import type { MatterContent } from '@/domain/catalogue/matterContent'

type Changes = {
  [Key in keyof Required<MatterContent>]: {
    /** Values that the sheet shows, on the sample matter. */
    printed: Required<MatterContent>[Key][]
    /** Values whose difference from the sample's nobody sees on the sheet. */
    unseen: Required<MatterContent>[Key][]
  }
}

const [material] = [
  {
    code: 'CL-700',
    name: '新材料',
    kind: 'original',
    form: 'paper',
    necessity: 'required',
    originals: 1,
    copies: 0,
    source: 'applicant',
  } as const,
]

/** For each field of a matter, values that show on its sheet and values that do not. */
export const changesOf = (content: MatterContent): Changes => {
  const { materials, steps, places, basis, department } = content
  const first = <T>(list: readonly T[], change: Partial<T>): T[] =>
    list.map((item, at) => (at === 0 ? { ...item, ...change } : item))
  return {
    code: { printed: ['MZ-0999'], unseen: [] },
    name: { printed: ['低保申请'], unseen: [` ${content.name} `] },
    plainNames: {
      printed: [['领低保'], [], [...content.plainNames].reverse()],
      unseen: [],
    },
    subItem: { printed: [], unseen: ['子项'] },
    basicCode: { printed: [], unseen: ['000000000000'] },
    implementationCode: { printed: [], unseen: ['1'] },
    businessItemCode: { printed: [], unseen: ['1'] },
    type: { printed: [], unseen: ['licence'] },
    powerSource: { printed: [], unseen: ['entrusted'] },
    exerciseLevel: { printed: [], unseen: ['town'] },
    department: {
      printed: [{ ...department, name: '示范县人社局' }],
      unseen: [
        { ...department, phone: '12345' },
        { ...department, code: 'XX' },
      ],
    },
    implementingBodyCode: { printed: [], unseen: ['1'] },
    entrustedDepartment: { printed: [], unseen: ['镇政府'] },
    jointAgencies: { printed: [], unseen: [['公安局']] },
    audiences: { printed: [], unseen: [['legal-person']] },
    themes: { printed: [['health'], []], unseen: [['civil-affairs', 'health']] },
    lifeEvents: { printed: [], unseen: [['birth'], []] },
    serviceScope: { printed: [], unseen: ['nation'] },
    whoCanApply: {
      printed: ['谁都可以。', content.whoCanApply.replace(/\*\*/g, '')],
      unseen: [content.whoCanApply.replace(/，/g, ','), `${content.whoCanApply}\n`],
    },
    conditions: { printed: [], unseen: [['条件'], []] },
    basis: {
      printed: [
        [],
        [...basis].reverse(),
        first(basis, { law: '示范条例' }),
        first(basis, { articles: ['第九条'] }),
      ],
      unseen: [first(basis, { documentNumber: '1号' }), first(basis, { kind: 'rule' })],
    },
    materials: {
      printed: [
        [],
        [...materials, material],
        materials.slice(1),
        [...materials].reverse(),
        first(materials, { name: '驾驶证' }),
        first(materials, { originals: 3 }),
        first(materials, { copies: 5 }),
        first(materials, { note: '每人一份' }),
        first(materials, { necessity: 'tolerated' }),
        first(materials, { necessity: 'optional', whenNeeded: '搬家的才要' }),
        first(materials, { form: 'electronic' }),
        first(materials, { note: undefined }),
        first(materials, { note: undefined, form: 'either' }),
        first(materials, { note: undefined, source: 'applicant' }),
      ],
      unseen: [
        first(materials, { code: 'CL-999' }),
        first(materials, { whenNeeded: '必要的材料不印这一句' }),
        first(materials, { issuer: '有说明就不印出具单位' }),
        first(materials, { specification: 'A4' }),
        first(materials, { fillingNotes: '用黑笔' }),
        first(materials, { acceptanceStandard: '清楚' }),
        first(materials, { requiredBasis: '办法' }),
        first(materials, { commonMistakes: '没签字' }),
        first(materials, { blankForm: '/a.pdf' }),
        first(materials, { sampleForm: '/b.pdf' }),
        first(materials, { form: 'either' }),
      ],
    },
    steps: {
      printed: [
        [],
        steps.slice(1),
        [...steps].reverse(),
        first(steps, { name: '村里收件' }),
        first(steps, { limit: '半天' }),
        first(steps, { limit: undefined }),
        first(steps, { note: '当面点清' }),
        first(steps, { note: undefined }),
      ],
      unseen: [first(steps, { actor: '村主任' })],
    },
    specialProcedures: { printed: [], unseen: [[]] },
    caseType: { printed: [], unseen: ['immediate'] },
    statutoryLimit: {
      printed: [
        { unit: 'working-day', amount: 60 },
        { unit: 'working-day', amount: 28 },
        { unit: 'calendar-day', amount: 60 },
      ],
      unseen: [],
    },
    promisedLimit: {
      printed: [
        { unit: 'working-day', amount: 20 },
        { unit: 'working-day', amount: 45 },
        { unit: 'calendar-day', amount: 28 },
        { unit: 'immediate' },
      ],
      unseen: [],
    },
    limitStart: { printed: [], unseen: ['receipt'] },
    fees: {
      printed: [
        [{ item: '工本费', standard: '5 元' }],
        [{ item: '工本费', standard: '5 元', reduction: '低保户免交' }],
        [
          { item: '工本费', standard: '5 元' },
          { item: '邮寄费', standard: '12 元' },
        ],
      ],
      unseen: [],
    },
    places: {
      printed: [
        [],
        first(places, { name: '县政务服务中心' }),
        first(places, { address: '新城路 1 号' }),
        first(places, { hours: '周末' }),
        first(places, { phone: '0539-000 0999' }),
      ],
      unseen: [],
    },
    hours: { printed: [], unseen: ['每天'] },
    channels: { printed: [], unseen: [['online'], []] },
    visits: { printed: [0, 3], unseen: [] },
    visitsReason: { printed: [], unseen: ['交材料'] },
    mustAppear: { printed: [true], unseen: [] },
    mustAppearReason: { printed: [], unseen: ['照相'] },
    resultName: { printed: [], unseen: ['证'] },
    deliveryMethods: { printed: [], unseen: [['post']] },
    enquiryPhone: { printed: ['12345'], unseen: [] },
    complaintPhone: { printed: ['12388', ''], unseen: [] },
    remedy: { printed: ['可以起诉。', ''], unseen: [] },
    questions: { printed: [], unseen: [[]] },
    agency: {
      printed: [{ town: 'agent' }, { village: 'assist' }, {}],
      unseen: [
        { village: 'direct' },
        { community: 'agent' },
        { ...content.agency, county: 'notice' },
      ],
    },
    greenChannel: { printed: [], unseen: [false] },
    urgentNote: { printed: ['打电话。', ''], unseen: [] },
    selfServiceNote: { printed: ['自己去。', ''], unseen: [] },
    remarks: { printed: [], unseen: [['说明'], []] },
    responsiblePerson: { printed: [], unseen: ['示范二'] },
    reviewBy: { printed: [], unseen: ['2028-01-01'] },
    lastCheckedOn: { printed: [], unseen: ['2026-11-24'] },
    effectiveOn: { printed: [], unseen: ['2027-01-01'] },
    cancelOn: { printed: [], unseen: ['2028-01-01'] },
  }
}
