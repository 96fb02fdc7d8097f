/** A course of the demonstration; its text is written from the guides of its matters. */
export interface CourseSeed {
  code: string
  name: string
  /** Codes. */
  matters: string[]
  lead: string
  /** What the demonstration county sees sent back most. */
  tips: string[]
  required: boolean
  minutes: number
  validMonths?: number
}

export const courses: readonly CourseSeed[] = [
  {
    code: 'KC-001',
    name: '低保和临时救助怎么代办',
    matters: ['MZ-0104', 'MZ-0101'],
    lead: '这门课讲两件最常办、也最容易退回的民政事项。看完能当面说清能不能办、要带什么、多久有结果。',
    tips: [
      '受理前先问三句：家里几口人、谁在外打工、上半年看病花了多少。问清楚再填表，就不会来回跑。',
      '缺什么一次说全，写在一次性告知书上，当面念一遍。',
      '材料送出前对照明白纸再勾一遍，签字的地方一个也不能少。',
    ],
    required: true,
    minutes: 60,
    validMonths: 24,
  },
  {
    code: 'KC-002',
    name: '医保参保和手工报销',
    matters: ['YB-0301', 'YB-0305'],
    lead: '参保登记和手工报销都要看清人和票据。这门课讲怎样一次收齐，怎样避免退回。',
    tips: [
      '发票要原件，先看清是不是本人的名字，再看盖没盖章。',
      '外地看病的，先问有没有备案，没有的按没有备案的办法讲清楚。',
    ],
    required: true,
    minutes: 60,
    validMonths: 12,
  },
  {
    code: 'KC-003',
    name: '高龄津贴和残疾人补贴',
    matters: ['MZ-0103', 'MZ-0105'],
    lead: '老人和残疾人出门不容易，这两件事最适合上门代办。',
    tips: ['上门前先打电话，说清带什么，免得白跑一趟。', '银行卡要是本人的，先核对卡号再填表。'],
    required: false,
    minutes: 40,
  },
]
