import type { Change } from '../catalogue/changes'
import { type PlainDate, sayDate } from '../platform/plainDate'

/** A question of a lesson; exactly one option is right. */
export interface LessonQuestion {
  text: string
  options: { text: string; isRight: boolean }[]
  /** Said after the answer. */
  reason: string
}

/** So many questions has a lesson of two minutes. */
export const questionsPerLesson = 3

/** Parts of a sheet in the order of what people feel first, with the word that stands on it. */
const partWords: Record<string, string> = {
  materials: '申请材料',
  fees: '收费',
  promisedLimit: '办理时限',
  mustAppear: '要不要本人到场',
  visits: '到现场次数',
  whoCanApply: '谁可以申请',
  places: '办理地点',
  enquiryPhone: '咨询电话',
  steps: '办理流程',
  urgentNote: '着急怎么办',
  selfServiceNote: '不想代办怎么办',
  complaintPhone: '监督投诉电话',
  department: '主管部门',
  name: '名称',
  plainNames: '日常叫法',
  statutoryLimit: '法定时限',
  basis: '法律依据',
  remedy: '行政复议和诉讼',
  code: '编码',
  themes: '分类',
}
const order = Object.keys(partWords)
const longestValue = 60

/** Puts the right option at a place that the text decides, so that it is not always the first. */
function mixed(text: string, right: string, wrong: readonly string[]): LessonQuestion['options'] {
  const others = [...new Set(wrong)].filter((option) => option !== right)
  const place = [...text, ...right].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)
  const options = others.map((option) => ({ text: option, isRight: false }))
  options.splice(place % (options.length + 1), 0, { text: right, isRight: true })
  return options
}

const question = (text: string, right: string, wrong: readonly string[], reason: string) => ({
  text,
  options: mixed(text, right, wrong),
  reason,
})

const isValue = (value: string): boolean =>
  value.length > 0 && value.length <= longestValue && !value.includes('\n')

/** The contrary of a sentence on a change of a list. */
function contrary(message: string): string {
  const gone = /^不再(?:需要|收：|依据|写办理地点：)(.+)$/.exec(message)
  if (message.startsWith('不再需要') && gone) return `仍然需要${gone[1]}`
  const added = /^新增材料：(.+?)（/.exec(message)
  if (added) return `不用带${added[1]}`
  const removed = /^办理流程去掉一步：(.+)$/.exec(message)
  if (removed) return `办理时还要走「${removed[1]}」这一步`
  const step = /^办理流程新增一步：(.+)$/.exec(message)
  if (step) return `办理时没有「${step[1]}」这一步`
  return '这一处没有变化，照原来的说'
}

function ofChange({ path, message, before, after }: Change): LessonQuestion {
  const part = partWords[path] ?? '内容'
  if (isValue(before) && isValue(after)) {
    return question(`「${part}」现在是哪一个？`, after, [before, '没有变化，照原来的说'], message)
  }
  return question(
    `群众问到「${part}」，现在该怎么说？`,
    message,
    [contrary(message), '两种说法都可以'],
    `新的一版写明：${message}。`,
  )
}

/** What holds for every new edition; fills up a lesson with fewer changes. */
function further(
  changes: readonly Change[],
  { editionNumber, holdsFrom, previousFrom }: LessonFacts,
): LessonQuestion[] {
  const changed = order.filter((path) => changes.some((change) => change.path === path))
  const kept = order.filter((path) => !changed.includes(path)).slice(0, 2)
  const part = partWords[changed[0] ?? ''] ?? '内容'
  return [
    question(
      '这次变了的是哪一项？',
      part,
      kept.map((path) => partWords[path] ?? ''),
      `这次变的是「${part}」，别的照原来的说。`,
    ),
    question(
      '墙上还贴着旧的一版，怎么办？',
      `换上第 ${editionNumber} 版`,
      ['在旧的上面改几个字', '等年底一起换'],
      '旧的一版会让群众白跑，看到就换。',
    ),
    question(
      '新的一版从哪天起用？',
      sayDate(holdsFrom),
      previousFrom && previousFrom !== holdsFrom ? [sayDate(previousFrom), '等通知'] : ['等通知'],
      `从${sayDate(holdsFrom)}起照新的一版说。`,
    ),
  ]
}

/** What else a lesson knows of the new edition. */
export interface LessonFacts {
  editionNumber: number
  holdsFrom: PlainDate
  /** From when the edition before held. */
  previousFrom: PlainDate | null
}

/**
 * Three questions from what changed between two editions: of what people feel first, the new value
 * against the old one. Where less than three things changed, what holds for every new edition fills up.
 * @param changes as `changesBetween` gives them, at least one
 */
export function lessonQuestions(changes: readonly Change[], facts: LessonFacts): LessonQuestion[] {
  const place = ({ path }: Change) => (order.includes(path) ? order.indexOf(path) : order.length)
  const felt = [...changes].sort((a, b) => place(a) - place(b))
  const asked = new Set<string>()
  const own = felt.map(ofChange).filter(({ text, options }) => {
    const key = `${text}${options
      .map((option) => option.text)
      .sort()
      .join()}`
    return asked.has(key) || options.length < 2 ? false : Boolean(asked.add(key))
  })
  return [...own, ...further(changes, facts)].slice(0, questionsPerLesson)
}

/**
 * Which answers are wrong.
 * @param answers the place of the chosen option of each question, from 0
 * @returns places of the questions, empty when all is right
 */
export const wrongAnswers = (
  questions: readonly { options: readonly { isRight?: boolean | null }[] }[],
  answers: readonly number[],
): number[] =>
  questions.flatMap(({ options }, at) => (options[answers[at] ?? -1]?.isRight ? [] : [at]))
