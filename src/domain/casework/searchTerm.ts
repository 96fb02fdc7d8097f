import { readCaseNumber } from './caseNumber'
import { nameFault, normalIdNumber, normalPhone, phoneFault } from './identity'

/** What a search box for cases was asked for. */
export type SearchTerm =
  | { number: string }
  | { idNumber: string }
  | { phone: string }
  | { name: string }
  | { fault: string }

/**
 * Reads what was typed: a case number as on the paper (blanks, full width), a whole ID number, a whole phone
 * number, or the beginning of a name.
 * @returns a Chinese sentence in `fault` when it can be none of them
 */
export function readSearchTerm(typed: string): SearchTerm {
  const text = typed.normalize('NFKC').trim()
  if (!text) return { fault: '请先写办件编号、姓名、身份证号或电话。' }
  const number = readCaseNumber(text)
  if (number) return { number }
  const packed = text.replace(/[\s-]/g, '')
  if (/^20\d{12}$/.test(packed)) {
    return { fault: '办件编号的最后一位对不上，多半是抄错了一位，请对着受理单再核对。' }
  }
  const idNumber = normalIdNumber(packed)
  if (/^\d{17}[\dX]$/.test(idNumber)) return { idNumber }
  if (/^[+\d()]+$/.test(packed)) {
    const phone = normalPhone(packed)
    return phoneFault(phone) === null
      ? { phone }
      : { fault: '号码要写全：办件编号 14 位，身份证号 18 位，手机号 11 位。' }
  }
  const fault = nameFault(text)
  return fault === null ? { name: text } : { fault }
}
