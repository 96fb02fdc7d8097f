import { saysTheSame } from './canonical'
import {
  feeSentences,
  limitSentences,
  statutorySentences,
  visitNoteSentences,
  visitSentences,
} from './changes/facts'
import { type ComparedLine, compareLines } from './changes/lines'
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
  /** What the part is called on paper. */
  title: string
  /** The part as text, for the two columns. */
  say: (parts: PrintedParts) => string
  sentences: (before: PrintedParts, after: PrintedParts) => string[]
}

const text = (key: 'whoCanApply' | 'urgentNote' | 'selfServiceNote' | 'remedy', title: string) => ({
  path: key,
  title,
  say: (parts: PrintedParts) => parts[key],
  sentences: (before: PrintedParts, after: PrintedParts) => {
    if (!before[key]) return [`新增「${title}」：${after[key]}`]
    return [after[key] ? `「${title}」改为：${after[key]}` : `去掉了「${title}」`]
  },
})

const phone = (key: 'enquiryPhone' | 'complaintPhone', title: string) => ({
  path: key,
  title,
  say: (parts: PrintedParts) => parts[key],
  sentences: (_before: PrintedParts, after: PrintedParts) => [
    after[key] ? `${title}改为 ${after[key]}` : `不再写${title}`,
  ],
})

/** Each printed part once, in the order of the sheet. */
const parts: Record<keyof PrintedParts, Part> = {
  name: {
    path: 'name',
    title: '名称',
    say: ({ name }) => name,
    sentences: (was, now) => [`名称从「${was.name}」改为「${now.name}」`],
  },
  code: {
    path: 'code',
    title: '编码',
    say: ({ code }) => code,
    sentences: (_was, now) => [`编码改为 ${now.code}`],
  },
  plainNames: {
    path: 'plainNames',
    title: '日常叫法',
    say: ({ plainNames }) => plainNames.join('、'),
    sentences: (_was, { plainNames }) => [
      plainNames.length > 0 ? `日常叫法改为：${plainNames.join('、')}` : '不再写日常叫法',
    ],
  },
  theme: {
    path: 'themes',
    title: '分类',
    say: ({ theme }) => wordOf(themes, theme),
    sentences: (_was, { theme }) => [theme ? `分类改为${wordOf(themes, theme)}` : '不再写分类'],
  },
  department: {
    path: 'department',
    title: '主管部门',
    say: ({ department }) => department,
    sentences: (was, now) => [`主管部门从${was.department}改为${now.department}`],
  },
  limit: {
    path: 'promisedLimit',
    title: '办理时限',
    say: ({ limit }) => sayLimit(limit),
    sentences: limitSentences,
  },
  statutoryLimit: {
    path: 'statutoryLimit',
    title: '法定时限',
    say: ({ statutoryLimit }) => (statutoryLimit ? sayLimit(statutoryLimit) : ''),
    sentences: statutorySentences,
  },
  fees: {
    path: 'fees',
    title: '收费',
    say: ({ fees }) => lines(fees.map(sayFee)) || '不收费',
    sentences: feeSentences,
  },
  visits: {
    path: 'visits',
    title: '要跑几次',
    say: ({ visits }) => `${visits} 次`,
    sentences: visitSentences,
  },
  visitsNote: {
    path: 'mustAppear',
    title: '到场要求',
    say: ({ visitsNote }) => sayVisitsNote(visitsNote),
    sentences: visitNoteSentences,
  },
  whoCanApply: text('whoCanApply', '谁可以申请'),
  materials: {
    path: 'materials',
    title: '要带的材料',
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
    title: '怎么办',
    say: ({ steps }) => lines(steps.map(sayStep)),
    sentences: stepsSentences,
  },
  urgentNote: text('urgentNote', '着急怎么办'),
  selfServiceNote: text('selfServiceNote', '不想代办'),
  places: {
    path: 'places',
    title: '在哪儿办',
    say: ({ places }) => lines(places.map(sayPlace)),
    sentences: placesSentences,
  },
  basis: {
    path: 'basis',
    title: '依据',
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

/** One printed part of two contents, to be read as a whole. */
export interface ComparedPart {
  title: string
  isChanged: boolean
  /** What changed, in sentences for citizens. */
  messages: string[]
  lines: ComparedLine[]
}

/**
 * Two contents of a matter part by part, in the order of the sheet; what neither says is left out.
 * @param before the content of the earlier edition
 */
export function compareContents(before: MatterContent, after: MatterContent): ComparedPart[] {
  const [was, now] = [printedParts(before), printedParts(after)]
  return (Object.keys(parts) as (keyof PrintedParts)[]).flatMap((key) => {
    const { title, say, sentences } = parts[key]
    const isChanged = !saysTheSame(was[key], now[key])
    const lines = compareLines(say(was), say(now))
    if (lines.length === 0 && !isChanged) return []
    return [{ title, isChanged, messages: isChanged ? sentences(was, now) : [], lines }]
  })
}

/** What a content prints, part by part in the order of the sheet, to be checked by those who know. */
export function printedSections(
  content: MatterContent,
): { key: string; title: string; text: string }[] {
  const printed = printedParts(content)
  return (Object.keys(parts) as (keyof PrintedParts)[]).flatMap((key) => {
    const { title, say } = parts[key]
    const text = say(printed)
    return text ? [{ key, title, text }] : []
  })
}
