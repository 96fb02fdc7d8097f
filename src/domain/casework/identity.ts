import { type PlainDate, isPlainDate } from '../platform/plainDate'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'

/** An ID number as it is compared and kept: without blanks, half-width, X in capitals. */
export const normalIdNumber = (text: string): string =>
  text.normalize('NFKC').replace(/\s/g, '').toUpperCase()

/** The day of birth that an ID number names, `YYYY-MM-DD`, or null when it names none. */
export function birthDateOf(idNumber: string): PlainDate | null {
  const parts = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/.exec(idNumber)
  const date = parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : ''
  return isPlainDate(date) ? date : null
}

/** The check character of an ID number, from its first 17 digits. */
export function idNumberCheck(digits: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return checks[sum % 11] ?? ''
}

/**
 * Why a citizen's ID number cannot be right (GB 11643: 17 digits and a check character, with a day of
 * birth).
 * @param today no one is born later
 * @returns a Chinese sentence, or null when all is well
 */
export function idNumberFault(idNumber: string, today: PlainDate): string | null {
  if (!/^\d{17}[\dX]$/.test(idNumber)) return '身份证号是 18 位，最后一位可以是 X，请核对。'
  const birth = birthDateOf(idNumber)
  if (!birth || birth > today) return '身份证号里的出生日期不对，请对着证件再核对一遍。'
  return idNumberCheck(idNumber) === idNumber[17]
    ? null
    : '身份证号的最后一位对不上，多半是抄错了一位，请对着证件再核对一遍。'
}

/** Whole years from birth to a day. Someone born on 29 February has the birthday on 1 March. */
export function ageOn(birth: PlainDate, on: PlainDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4))
  return on.slice(5) < birth.slice(5) ? years - 1 : years
}

/** Whether somebody else must act for the applicant: under 18 (民法典 第十七条、第二十三条). */
export function needsProxy(idNumber: string, today: PlainDate): boolean {
  const birth = birthDateOf(idNumber)
  return birth !== null && ageOn(birth, today) < 18
}

/** A phone number as it is compared and kept: digits only, without the country's prefix. */
export const normalPhone = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\d]/g, '')
    .replace(/^(00)?86(?=1\d{10}$)/, '')

/** Why a phone number cannot be right: a mobile of 11 digits, or a landline with its area code. */
export function phoneFault(phone: string): string | null {
  return /^1[3-9]\d{9}$/.test(phone) || /^0\d{9,11}$/.test(phone)
    ? null
    : '电话要写 11 位手机号，或者带区号的固定电话。'
}

/** Why a name cannot be right: 1 to 50 letters of any script, dots between the parts. */
export function nameFault(name: string): string | null {
  const isName = /^[\p{L}\p{M}][\p{L}\p{M}·•.’' -]*$/u.test(name)
  return isName && [...name].length <= 50 ? null : '姓名只写文字，最多 50 个字，照证件写。'
}

/** An ID number as others may see it: the first three and the last two characters. */
export const maskedIdNumber = (idNumber: string): string =>
  `${idNumber.slice(0, 3)}${'*'.repeat(Math.max(0, idNumber.length - 5))}${idNumber.slice(-2)}`

/** A phone number as others may see it: the first three and the last two digits. */
export const maskedPhone = (phone: string): string =>
  `${phone.slice(0, 3)}${'*'.repeat(Math.max(0, phone.length - 5))}${phone.slice(-2)}`

/** A name as lists show it: first and last letter, of a short one the first: 张*兰, 刘*. */
export function maskedName(name: string): string {
  const letters = [...name]
  if (letters.length < 3) return `${letters[0] ?? ''}*`
  return `${letters[0]}${'*'.repeat(letters.length - 2)}${letters.at(-1)}`
}
