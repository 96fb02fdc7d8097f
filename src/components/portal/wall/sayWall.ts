import { wordOf } from '@/domain/catalogue/vocabulary'
import { postingPlaces } from '@/domain/catalogue/postings/vocabulary'
import { sayDate } from '@/domain/platform/plainDate'
import { wallPages } from '@/i18n/portalWall'
import type { HangingLine } from '@/queries/catalogue/postings/hanging'

const words = wallPages.line

/** Where a sheet hangs. */
export const sayPlace = ({ place, formerly }: HangingLine): string =>
  [wordOf(postingPlaces, place), formerly ? words.formerly(formerly) : '']
    .filter(Boolean)
    .join('，')

/** What is to be done with a sheet, and since when, as a sentence. */
export function sayTodo(line: HangingLine): string {
  const { state, staleBecause, staleSince, damagedOn, number, currentNumber } = line
  const since = sayDate(staleSince ?? '')
  if (state === 'stale') {
    return staleBecause === 'withdrawn'
      ? words.takeDown(since)
      : words.replace(number, currentNumber, since)
  }
  return damagedOn ? words.damaged(sayDate(damagedOn)) : words.edition(number)
}
