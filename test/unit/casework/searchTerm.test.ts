import { caseNumberOf, sayCaseNumber } from '@/domain/casework/caseNumber'
import { readSearchTerm } from '@/domain/casework/searchTerm'
import { madeUpIdNumber } from '../../helpers/idNumber'

const number = caseNumberOf('2026-11-24', 17)
const idNumber = madeUpIdNumber('1950-03-08', 2)
const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

test.each([
  [number, { number }],
  [sayCaseNumber(number), { number }],
  [fullWidth(sayCaseNumber(number)), { number }],
  [` ${idNumber.toLowerCase()} `, { idNumber }],
  [`${idNumber.slice(0, 6)} ${idNumber.slice(6)}`, { idNumber }],
  ['138 0000 1234', { phone: '13800001234' }],
  ['+86 138-0000-1234', { phone: '13800001234' }],
  ['（0539）2251234', { phone: '05392251234' }],
  [' 刘䶮 ', { name: '刘䶮' }],
])('%s is understood', (typed, read) => {
  expect(readSearchTerm(typed)).toEqual(read)
})

test.each([
  ['  ', '请先写'],
  [`${number.slice(0, 13)}${(Number(number[13]) + 1) % 10}`, '最后一位'],
  ['1380000', '写全'],
  ['<b>', '姓名'],
])('%s is refused in words', (typed, said) => {
  expect(readSearchTerm(typed)).toEqual({ fault: expect.stringContaining(said) as string })
})
