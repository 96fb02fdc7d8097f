import type { MatterInput } from '@/domain/catalogue/matterContent'
import { mz } from './matters/mz'

/** The name of a civil affairs matter by its code. */
function nameOf(code: string): string {
  const found = mz.find((matter) => matter.code === code)
  if (!found) throw new Error(`${code} is missing from the demonstration matters`)
  return found.name
}

/** What a matter said before: the first edition of the demonstration, and what the second changed. */
export interface EarlierText {
  before: MatterInput
  changeNote: string
}

const allowance = mz.find(({ code }) => code === 'MZ-0104')
if (!allowance) throw new Error('The living allowance is missing from the demonstration matters')

/** So that the demonstration has a print that was replaced, and a reason to show for it. */
export const earlierTexts: EarlierText[] = [
  {
    before: {
      ...allowance,
      promisedLimit: { unit: 'working-day', amount: 30 },
      materials: [
        ...(allowance.materials ?? []),
        {
          name: '村（居）委会证明',
          kind: 'original',
          form: 'paper',
          necessity: 'required',
          originals: 1,
          copies: 0,
          source: 'other',
          issuer: '村（居）民委员会',
          note: '写明家里住的人和日子过得怎样',
        },
      ],
    },
    changeNote: '县里承诺的时限缩短了；不再要村（居）委会证明。',
  },
]

/** A change that somebody has begun: where it stands, and why it was sent back. */
export interface ChangeUnderWay {
  change: MatterInput
  changeNote: string
  /** `scheduled` for the first day of the next month. */
  stage: 'drafting' | 'in-review' | 'returned' | 'scheduled'
  reason?: string
}

/** So that each desk of the demonstration has something to do. */
export const underWay: ChangeUnderWay[] = [
  {
    change: {
      code: 'MZ-0102',
      name: nameOf('MZ-0102'),
      urgentNote: '生活马上没有着落的，先跟代办员说，镇里**当天**派人看。',
    },
    changeNote: '写明着急时怎么办。',
    stage: 'in-review',
  },
  {
    change: {
      code: 'MZ-0103',
      name: nameOf('MZ-0103'),
      selfServiceNote: '也可以自己到镇便民服务中心民政窗口办。',
    },
    changeNote: '写明自己去哪里办。',
    stage: 'returned',
    reason: '请写上窗口的办公时间。',
  },
  {
    change: {
      code: 'MZ-0105',
      name: nameOf('MZ-0105'),
      urgentNote: '急用的，请跟代办员说明，镇里先看材料。',
    },
    changeNote: '补充着急时怎么办。',
    stage: 'drafting',
  },
  {
    change: {
      code: 'MZ-0106',
      name: nameOf('MZ-0106'),
      selfServiceNote: '也可以自己到镇便民服务中心民政窗口办，孩子不用到场。',
    },
    changeNote: '写明自己去哪里办，孩子不用到场。',
    stage: 'scheduled',
  },
]
