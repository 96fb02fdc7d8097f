import { epochDayOf } from '../../calendar/epochDay'
import { type PlainDate, sayDate } from '../../platform/plainDate'
import type { Slot } from './state'

const weekdays = ['日', '一', '二', '三', '四', '五', '六']
/** 1 January 1970 was a Thursday. */
const weekdayOf = (date: PlainDate): string => weekdays[(epochDayOf(date) + 4) % 7] ?? ''

const halfOf = (hour: number): string => (hour < 12 ? '上午' : hour < 18 ? '下午' : '晚上')

function clockOf(time: string): { half: string; words: string } {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const shown = hour > 12 ? hour - 12 : hour
  const rest = minute === 0 ? '' : minute === 30 ? '半' : `${minute}分`
  return { half: halfOf(hour), words: `${shown}点${rest}` }
}

/** A span of a day as it is said: 上午9点到11点半, 上午9点到下午3点. */
export function sayTimes({ from, to }: Pick<Slot, 'from' | 'to'>): string {
  const [begin, end] = [clockOf(from), clockOf(to)]
  const second = begin.half === end.half ? end.words : `${end.half}${end.words}`
  return `${begin.half}${begin.words}到${second}`
}

/** 11月30日（周一）. A slot is never more than a year away, so that the weekday tells the year. */
export const sayDay = (date: PlainDate): string =>
  `${sayDate(date).replace(/^\d+年/, '')}（周${weekdayOf(date)}）`

/** When, in one line: 11月30日（周一）上午9点到11点. */
export const sayWhen = (slot: Pick<Slot, 'date' | 'from' | 'to'>): string =>
  `${sayDay(slot.date)}${sayTimes(slot)}`
