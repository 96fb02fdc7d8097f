import type { TextField } from 'payload'
import { isPlainDate } from '@/domain/platform/plainDate'
import { say, type FieldWords } from './say'

/**
 * A legal date: `YYYY-MM-DD` text in the county's time zone, so that no time zone can move it.
 * @param name field name
 * @param words label and help
 */
export function plainDate(
  name: string,
  words: FieldWords,
  more: Partial<Omit<TextField, 'type' | 'name' | 'hasMany' | 'validate'>> = {},
): TextField {
  const { admin, ...rest } = more
  return {
    type: 'text',
    name,
    maxLength: 10,
    validate: (value: unknown) =>
      value === null || value === undefined || value === '' || isPlainDate(value)
        ? true
        : `“${words.label.zh}”不是真实的日期，请按 2026-11-24 的样子填写。`,
    ...rest,
    ...say(words, {
      placeholder: '2026-11-24',
      components: { Field: '@/components/admin/PlainDateField#PlainDateField' },
      ...admin,
    }),
  } as TextField
}
