import { saysTheSame } from '../canonical'
import type { PrintedParts } from '../printedParts'
import { compareRows } from './rows'
import { fromTo, sayFee, sayLimit, sayVisitsNote } from './say'

type Sentences = (before: PrintedParts, after: PrintedParts) => string[]

/** 办理时限从 35 个工作日缩短到 28 个工作日. */
export const limitSentences: Sentences = ({ limit: was }, { limit: now }) => {
  const sameUnit = was && now && was.unit === now.unit
  const verb = !sameUnit ? '改为' : (now.amount ?? 0) < (was.amount ?? 0) ? '缩短到' : '延长到'
  if (!was) return [`写明了办理时限：${sayLimit(now)}`]
  if (!now) return ['不再写办理时限']
  return [`办理时限${fromTo(sayLimit(was), sayLimit(now), verb)}`]
}

export const statutorySentences: Sentences = ({ statutoryLimit: was }, { statutoryLimit: now }) => {
  if (!was) return [`写明了法定时限：${sayLimit(now)}`]
  return [now ? `法定时限${fromTo(sayLimit(was), sayLimit(now))}` : '不再印法定时限']
}

/** 不再收费, 开始收费, or what each item costs now. */
export const feeSentences: Sentences = ({ fees: was }, { fees: now }) => {
  if (now.length === 0) return ['不再收费']
  if (was.length === 0) return [`开始收费：${now.map(sayFee).join('；')}`]
  if (was.length === 1 && now.length === 1) {
    return [`收费${fromTo(was.map(sayFee).join(), now.map(sayFee).join())}`]
  }
  const { added, removed, kept, isReordered } = compareRows(was, now, ({ item = '' }) => item)
  return [
    ...removed.map((fee) => `不再收：${sayFee(fee)}`),
    ...added.map((fee) => `新增收费：${sayFee(fee)}`),
    ...kept
      .filter(([a, b]) => !saysTheSame(a, b))
      .map(([a, b]) => `${a.item ?? '收费'}${fromTo(a.standard, b.standard)}`),
    ...(isReordered ? ['收费项目的顺序变了'] : []),
  ]
}

export const visitSentences: Sentences = ({ visits: was }, { visits: now }) => {
  if (now === 0) return ['不用再跑现场']
  return [`到现场次数从 ${was} 次${now < was ? '减少' : '增加'}到 ${now} 次`]
}

export const visitNoteSentences: Sentences = ({ visitsNote: was }, { visitsNote: now }) => {
  const mustAppear = (note: string) => sayVisitsNote(note).startsWith('须本人到场')
  if (mustAppear(was) && !mustAppear(now)) return ['不再要求本人到场']
  return [`现在${sayVisitsNote(now)}`]
}
