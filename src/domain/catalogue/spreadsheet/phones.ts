import { plainText, refused, saysNothing, taken, toHalfWidth, type Parsed } from './text'

/**
 * A phone number as it is printed: digits half-width, several parted by 、. Words beside the number stay.
 * 无 and / empty the field.
 */
export function parsePhone(cell: string): Parsed<string> {
  if (saysNothing(cell)) return taken('')
  const text = plainText(cell)
    .replace(/[０-９－]/g, toHalfWidth)
    .replace(/[—–]+/g, '-')
    .replace(/\s*[\n;；]\s*/g, '、')
    .replace(/、$/, '')
  const digits = text.replace(/\D/g, '')
  if (digits.length < 3) {
    return refused(`「${text}」里没有电话号码，请写区号和号码，例如「0539-1234567」`)
  }
  if (!/[、,，/]/.test(text) && digits.length > 18) {
    return refused(`「${text}」的号码太长，两个号码请用「、」隔开`)
  }
  return taken(text)
}
