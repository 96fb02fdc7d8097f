import type { MatterContent } from '../matterContent'
import { hint, when, type Rule } from './finding'

const longestSentence = 50

/** Office words with what people say instead (§二(三)1: 简单明了、通俗易懂). */
const jargon: readonly (readonly [word: string, instead: string])[] = [
  ['有关部门', '写明是哪个部门'],
  ['相关部门', '写明是哪个部门'],
  ['相关材料', '写明是哪几样'],
  ['有关材料', '写明是哪几样'],
  ['其他材料', '写明是哪几样'],
  ['有关规定', '写明规定是什么'],
  ['相关规定', '写明规定是什么'],
  ['予以', '改成「给」，或者去掉'],
  ['不予', '改成「不能」'],
  ['逾期', '改成「过了期限」'],
  ['缴纳', '改成「交」'],
  ['递交', '改成「交」'],
  ['申领', '改成「领」'],
  ['持有', '改成「有」'],
  ['户籍', '改成「户口」'],
  ['之日起', '改成「从……那天起」'],
  ['本辖区', '写明是本县、本镇还是本村'],
  ['参照执行', '写明怎么办'],
  ['酌情', '写明看什么情况'],
  ['视情况', '写明是什么情况'],
  ['事宜', '改成「事」'],
  ['亲属关系证明材料', '写明哪种证明，例如户口簿'],
]

/** The texts that people read on the sheet, with their fields. */
function textsOf(content: MatterContent): (readonly [path: string, text: string])[] {
  const texts: [string, string | undefined][] = [
    ['whoCanApply', content.whoCanApply],
    ['urgentNote', content.urgentNote],
    ['selfServiceNote', content.selfServiceNote],
    ...content.materials.flatMap(({ note, whenNeeded }, at): [string, string | undefined][] => [
      [`materials.${at}.note`, note],
      [`materials.${at}.whenNeeded`, whenNeeded],
    ]),
    ...content.steps.map(({ note }, at): [string, string | undefined] => [
      `steps.${at}.note`,
      note,
    ]),
  ]
  return texts.flatMap(([path, text]) => (text ? [[path, text] as const] : []))
}

/** Sentences are short enough to be read aloud. */
export const sentencesAreShort: Rule = (content) =>
  textsOf(content).flatMap(([path, text]) => {
    const sentences = text.split(/[。！？!?；;\n]/).map((sentence) => sentence.replace(/\*\*/g, ''))
    const longest = Math.max(...sentences.map((sentence) => [...sentence.trim()].length))
    return when(
      longest > longestSentence,
      hint('sentence-long', path, `有一句话 ${longest} 个字，念起来费劲。请拆成两三句。`),
    )
  })

/** Words are those of the people, not of the office. */
export const wordsArePlain: Rule = (content) =>
  textsOf(content).flatMap(([path, text]) =>
    jargon
      .filter(([word]) => text.includes(word))
      .map(([word, instead]) => hint('jargon', path, `「${word}」是公文话：${instead}。`)),
  )
