import { saysTheSame } from '../canonical'
import type { PrintedMaterial, PrintedParts } from '../printedParts'
import { compareRows } from './rows'
import { fromTo, sayBasis, sayCounts, sayNecessity, sayNotes, sayPlace } from './say'

type PrintedStep = PrintedParts['steps'][number]
type Sentences = (before: PrintedParts, after: PrintedParts) => string[]

function materialSentences([was, now]: readonly [PrintedMaterial, PrintedMaterial]): string[] {
  const { name } = now
  const sentences: string[] = []
  if (was.necessity !== now.necessity) {
    const when = now.necessity === 'optional' && sayNotes(now) ? `（${sayNotes(now)}）` : ''
    sentences.push(`${name}改为${sayNecessity[now.necessity]}${when}`)
  }
  if (!saysTheSame(was.counts, now.counts)) {
    sentences.push(`${name}${fromTo(sayCounts(was), sayCounts(now))}`)
  }
  if (sayNotes(was) !== sayNotes(now) && was.necessity === now.necessity) {
    const text = sayNotes(now)
    sentences.push(text ? `${name}的说明改为：${text}` : `${name}不再有说明`)
  }
  return sentences.length > 0 || saysTheSame(was, now) ? sentences : [`${name}的说明改了`]
}

/** 不再需要村委会证明, 新增材料, and what is asked of each now. */
export const materialsSentences: Sentences = (before, after) => {
  const { added, removed, kept, isReordered } = compareRows(
    before.materials,
    after.materials,
    ({ name }) => name,
  )
  return [
    ...removed.map(({ name }) => `不再需要${name}`),
    ...added.map((material) => `新增材料：${material.name}（${sayCounts(material)}）`),
    ...kept.flatMap(materialSentences),
    ...(isReordered ? ['材料的先后顺序变了'] : []),
  ]
}

function stepLimitSentence(was: PrintedStep, now: PrintedStep): string {
  if (!was.limit) return `「${now.name}」写明了时限：${now.limit}`
  return now.limit ? `「${now.name}」${fromTo(was.limit, now.limit)}` : `「${now.name}」不再写时限`
}

export const stepsSentences: Sentences = (before, after) => {
  const { added, removed, kept, isReordered } = compareRows(
    before.steps,
    after.steps,
    ({ name }) => name,
  )
  return [
    ...removed.map(({ name }) => `办理流程去掉一步：${name}`),
    ...added.map(({ name }) => `办理流程新增一步：${name}`),
    ...kept.flatMap(([was, now]) => [
      ...(saysTheSame(was.limit, now.limit) ? [] : [stepLimitSentence(was, now)]),
      ...(saysTheSame(was.note, now.note)
        ? []
        : [now.note ? `「${now.name}」的说明改为：${now.note}` : `「${now.name}」不再有说明`]),
    ]),
    ...(isReordered ? ['办理步骤的先后顺序变了'] : []),
  ]
}

export const placesSentences: Sentences = (before, after) => {
  const { added, removed, kept, isReordered } = compareRows(
    before.places,
    after.places,
    ({ name }) => name,
  )
  return [
    ...removed.map(({ name }) => `不再写办理地点：${name}`),
    ...added.map((place) => `新增办理地点：${sayPlace(place)}`),
    ...kept
      .filter(([was, now]) => !saysTheSame(was, now))
      .map(([, now]) => `办理地点改为：${sayPlace(now)}`),
    ...(isReordered ? ['办理地点的先后顺序变了'] : []),
  ]
}

export const basisSentences: Sentences = (before, after) => {
  const { added, removed, kept, isReordered } = compareRows(
    before.basis,
    after.basis,
    ({ law }) => law,
  )
  return [
    ...removed.map((row) => `不再依据${sayBasis(row)}`),
    ...added.map((row) => `新增依据${sayBasis(row)}`),
    ...kept
      .filter(([was, now]) => !saysTheSame(was, now))
      .map(([was, now]) => `依据从${sayBasis(was)}改为${now.articles.join('、') || '整部'}`),
    ...(isReordered ? ['依据的先后顺序变了'] : []),
  ]
}
