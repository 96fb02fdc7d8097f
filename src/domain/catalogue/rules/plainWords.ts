import type { MatterContent } from '../matterContent'
import {
  findAbbreviations,
  findLongSentences,
  findOfficeWords,
  findUnsaidPhone,
  findVaguePlaces,
} from '../plainWords/find'
import { standardPlainWords } from '../plainWords/words'
import { type Finding, type Rule, hint, when } from './finding'

/** The texts in sentences that people read on the sheet and beside it, with their fields. */
function textsOf(content: MatterContent): (readonly [path: string, text: string])[] {
  const { materials, steps, questions, fees, specialProcedures } = content
  const texts: [string, string | undefined][] = [
    ['whoCanApply', content.whoCanApply],
    ['urgentNote', content.urgentNote],
    ['selfServiceNote', content.selfServiceNote],
    ...materials.flatMap(({ note, whenNeeded }, at): [string, string | undefined][] => [
      [`materials.${at}.note`, note],
      [`materials.${at}.whenNeeded`, whenNeeded],
    ]),
    ...steps.map(({ note }, at): [string, string | undefined] => [`steps.${at}.note`, note]),
    ...specialProcedures.map(({ note }, at): [string, string | undefined] => [
      `specialProcedures.${at}.note`,
      note,
    ]),
    ...fees.map(({ reduction }, at): [string, string | undefined] => [
      `fees.${at}.reduction`,
      reduction,
    ]),
    ['visitsReason', content.visitsReason],
    ['mustAppearReason', content.mustAppearReason],
    ...questions.flatMap(({ question, answer }, at): [string, string | undefined][] => [
      [`questions.${at}.question`, question],
      [`questions.${at}.answer`, answer],
    ]),
  ]
  return texts.flatMap(([path, text]) => (text ? [[path, text] as const] : []))
}

/** A hint about a part of a text. */
const about = (code: string, path: string, words: string, message: string): Finding => ({
  ...hint(code, path, message),
  words,
})

/** Sentences are short enough to be read aloud. */
export const sentencesAreShort: Rule = (content) =>
  textsOf(content).flatMap(([path, text]) => {
    const sentences = findLongSentences(text)
    if (sentences.length === 0) return []
    const worst = sentences.reduce((a, b) => (b.length > a.length ? b : a))
    const message = `有一句话 ${worst.length} 个字，念起来费劲。请拆成两三句。`
    return [about('sentence-long', path, text.slice(worst.from, worst.to).trim(), message)]
  })

/** Words are those of the people, not of the office; each is named once a field, where it first stands. */
export const wordsArePlain: Rule = (content, { plainWords = standardPlainWords }) =>
  textsOf(content).flatMap(([path, text]) => {
    const first = new Map(
      findOfficeWords(text, plainWords)
        .reverse()
        .map(({ word }) => [word.word, word] as const),
    )
    return [...first.values()].reverse().map((word) => {
      const { plain, note } = word
      const advice = [plain ? `改成「${plain}」` : '', note ?? ''].filter(Boolean).join('，')
      const message = `「${word.word}」是公文话：${advice || '换一个大家都懂的说法'}。`
      const found = about('jargon', path, word.word, message)
      if (!plain) return found
      const keeps = plainWords
        .map((other) => other.word)
        .filter((other) => other !== word.word && other.includes(word.word))
      return { ...found, swap: { word: word.word, plain, keeps } }
    })
  })

/** Abbreviations are explained where they stand. */
export const abbreviationsAreExplained: Rule = (content) =>
  textsOf(content).flatMap(([path, text]) =>
    findAbbreviations(text).map(({ text: short }) =>
      about(
        'abbreviation',
        path,
        short,
        `「${short}」是简称，没有说是什么。请写全，或者在后面用括号说明。`,
      ),
    ),
  )

/** Windows of a service centre are found by the page of the station. */
const isInCentre = /(政务|便民|党群|为民)服务中心|服务大厅|代办[点站窗]/

const isHardToFind = ({ name, address, phone }: MatterContent['places'][number]): boolean =>
  !isInCentre.test(name) && !address?.trim() && !phone?.trim()

/** Where people are sent is named, with its address, and where they are told to call there is a number. */
export const whereaboutsAreSaid: Rule = (content) => [
  ...textsOf(content).flatMap(([path, text]) => {
    const places = [...new Set(findVaguePlaces(text).map((found) => found.text))]
    const phone = findUnsaidPhone(text)
    return [
      ...places.map((place) =>
        about('place-vague', path, place, `「${place}」没有说在哪里。请写上名称和地址。`),
      ),
      ...(phone
        ? [about('phone-unsaid', path, phone.text, `让人「${phone.text}」，却没有写号码。`)]
        : []),
    ]
  }),
  ...when(
    content.places.length > 0 && content.places.every(isHardToFind),
    hint(
      'places-unreachable',
      'places.0.address',
      '办理地点都没有写地址，也没有写电话，没来过的人找不到。',
    ),
  ),
]
