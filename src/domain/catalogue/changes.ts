import { saysTheSame } from './canonical'
import {
  feeSentences,
  limitSentences,
  statutorySentences,
  visitNoteSentences,
  visitSentences,
} from './changes/facts'
import {
  basisSentences,
  materialsSentences,
  placesSentences,
  stepsSentences,
} from './changes/lists'
import {
  lines,
  sayBasis,
  sayCounts,
  sayFee,
  sayLimit,
  sayNecessity,
  sayNotes,
  sayPlace,
  sayStep,
  sayVisitsNote,
} from './changes/say'
import type { MatterContent } from './matterContent'
import { printedParts, type PrintedParts } from './printedParts'
import { themes, wordOf } from './vocabulary'

/** One change that can be seen on paper. */
export interface Change {
  /** The field of the matter it belongs to. */
  path: string
  /** What changed, in one Chinese sentence for citizens: 不再需要村委会证明. */
  message: string
  /** The whole part as it was and as it is, for a comparison in two columns; lines end with `\n`. */
  before: string
  after: string
}

interface Part {
  path: string
  /** The part as text, for the two columns. */
  say: (parts: PrintedParts) => string
  sentences: (before: PrintedParts, after: PrintedParts) => string[]
}

const text = (key: 'whoCanApply' | 'urgentNote' | 'selfServiceNote' | 'remedy', title: string) => ({
  path: key,
  say: (parts: PrintedParts) => parts[key],
  sentences: (before: PrintedParts, after: PrintedParts) => {
    if (!before[key]) return [`新增「${title}」：${after[key]}`]
    return [after[key] ? `「${title}」改为：${after[key]}` : `去掉了「${title}」`]
  },
})

const phone = (key: 'enquiryPhone' | 'complaintPhone', title: string) => ({
  path: key,
  say: (parts: PrintedParts) => parts[key],
  sentences: (_before: PrintedParts, after: PrintedParts) => [
    after[key] ? `${title}改为 ${after[key]}` : `不再写${title}`,
  ],
})

/** Each printed part once, in the order of the sheet. */
const parts: Record<keyof PrintedParts, Part> = {
  name: {
    path: 'name',
    say: ({ name }) => name,
    sentences: (was, now) => [`名称从「${was.name}」改为「${now.name}」`],
  },
  code: {
    path: 'code',
    say: ({ code }) => code,
    sentences: (_was, now) => [`编码改为 ${now.code}`],
  },
  plainNames: {
    path: 'plainNames',
    say: ({ plainNames }) => plainNames.join('、'),
    sentences: (_was, { plainNames }) => [
      plainNames.length > 0 ? `日常叫法改为：${plainNames.join('、')}` : '不再写日常叫法',
    ],
  },
  theme: {
    path: 'themes',
    say: ({ theme }) => wordOf(themes, theme),
    sentences: (_was, { theme }) => [theme ? `分类改为${wordOf(themes, theme)}` : '不再写分类'],
  },
  department: {
    path: 'department',
    say: ({ department }) => department,
    sentences: (was, now) => [`主管部门从${was.department}改为${now.department}`],
  },
  limit: {
    path: 'promisedLimit',
    say: ({ limit }) => sayLimit(limit),
    sentences: limitSentences,
  },
  statutoryLimit: {
    path: 'statutoryLimit',
    say: ({ statutoryLimit }) => (statutoryLimit ? sayLimit(statutoryLimit) : ''),
    sentences: statutorySentences,
  },
  fees: {
    path: 'fees',
    say: ({ fees }) => lines(fees.map(sayFee)) || '不收费',
    sentences: feeSentences,
  },
  visits: {
    path: 'visits',
    say: ({ visits }) => `${visits} 次`,
    sentences: visitSentences,
  },
  visitsNote: {
    path: 'mustAppear',
    say: ({ visitsNote }) => sayVisitsNote(visitsNote),
    sentences: visitNoteSentences,
  },
  whoCanApply: text('whoCanApply', '谁可以申请'),
  materials: {
    path: 'materials',
    say: ({ materials }) =>
      lines(
        materials.map((material) =>
          [material.name, sayCounts(material), sayNecessity[material.necessity], sayNotes(material)]
            .filter(Boolean)
            .join(' '),
        ),
      ) || '不用带材料',
    sentences: materialsSentences,
  },
  steps: {
    path: 'steps',
    say: ({ steps }) => lines(steps.map(sayStep)),
    sentences: stepsSentences,
  },
  urgentNote: text('urgentNote', '着急怎么办'),
  selfServiceNote: text('selfServiceNote', '不想代办'),
  places: {
    path: 'places',
    say: ({ places }) => lines(places.map(sayPlace)),
    sentences: placesSentences,
  },
  basis: {
    path: 'basis',
    say: ({ basis }) => lines(basis.map(sayBasis)),
    sentences: basisSentences,
  },
  enquiryPhone: phone('enquiryPhone', '咨询电话'),
  complaintPhone: phone('complaintPhone', '监督投诉电话'),
  remedy: text('remedy', '行政复议和诉讼'),
}

/**
 * What can be seen to have changed between two contents of a matter, in the order of the sheet.
 * Empty exactly when both print the same.
 * @param before the content of the edition that holds
 * @param after the content that is to hold
 */
export function changesBetween(before: MatterContent, after: MatterContent): Change[] {
  const [was, now] = [printedParts(before), printedParts(after)]
  return (Object.keys(parts) as (keyof PrintedParts)[]).flatMap((key) => {
    if (saysTheSame(was[key], now[key])) return []
    const { path, say, sentences } = parts[key]
    const change = { path, before: say(was), after: say(now) }
    return sentences(was, now).map((message) => ({ ...change, message }))
  })
}
