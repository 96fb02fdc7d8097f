import type { MatterInput } from '@/domain/catalogue/matterContent'
import { mz } from './matters/mz'

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
