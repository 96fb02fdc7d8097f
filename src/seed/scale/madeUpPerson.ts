import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { idNumberCheck } from '@/domain/casework/identity'
import type { PersonInput } from '@/operations/casework/applicant'

const surnames = [...'王李张刘陈杨赵黄周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓冯㑇逄']
const stems = [...'甲乙丙丁戊己庚辛壬癸']
const branches = [...'子丑寅卯辰巳午未申酉戌亥']

const firstBirth = epochDayOf('1936-01-01')
/** Everyone is of age: the last was born in 2004. */
const births = 25_000
const perDay = 1_000

/** How many people there can be. */
export const mostPeople = births * perDay

/**
 * A citizen whom nobody can be: named by stems and branches of the calendar, with an ID number of a
 * division that does not exist and a phone number that is given to nobody.
 * @param at from 0 to below {@link mostPeople}; each is another one
 */
export function madeUpPerson(at: number): PersonInput {
  const birth = dateOfEpochDay(firstBirth + (at % births)).replaceAll('-', '')
  const digits = `999999${birth}${String(Math.floor(at / births) % perDay).padStart(3, '0')}`
  const mixed = Math.imul(at, 2_654_435_761) >>> 0
  const letter = (list: readonly string[], by: number) => list[Math.floor(mixed / by) % list.length]
  return {
    name: `${letter(surnames, 1)}${letter(stems, 32)}${letter(branches, 320)}`,
    idNumber: `${digits}${idNumberCheck(digits)}`,
    phone: `190${String(at % 100_000_000).padStart(8, '0')}`,
  }
}
