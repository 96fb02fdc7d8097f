import type { FlattenedField } from 'payload'
import { catalogueText as say } from '@/i18n/catalogueText'
import type { Reason } from '@/operations/refusal'

const isAbsent = (value: unknown) => value === undefined || value === null || value === ''
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isId = (value: unknown) => typeof value === 'string' && /^[a-f\d]{24}$/i.test(value)

/** The Chinese label of a field, else its name. */
function labelOf(field: FlattenedField): string {
  const label = 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  if (isRecord(label) && typeof label.zh === 'string') return label.zh
  return field.name
}

function textReason(value: unknown, maxLength: number | undefined, label: string): string | null {
  if (typeof value !== 'string') return say.notText(label)
  const length = [...value].length
  return maxLength && length > maxLength ? say.tooLong(label, maxLength, length) : null
}

function rowsReason(value: unknown, maxRows: number | undefined, label: string): string | null {
  if (!Array.isArray(value)) return say.notAList(label)
  return maxRows && value.length > maxRows ? say.tooMany(label, maxRows, value.length) : null
}

function optionReason(value: unknown, options: readonly unknown[], label: string): string | null {
  const values = options.map((option) => (isRecord(option) ? option.value : option))
  return values.includes(value) ? null : say.notAnOption(label)
}

/** What is wrong with one value by itself, or null. */
function reasonOf(field: FlattenedField, value: unknown): string | null {
  const label = labelOf(field)
  switch (field.type) {
    case 'text':
    case 'textarea': {
      if (!('hasMany' in field && field.hasMany)) return textReason(value, field.maxLength, label)
      const rows = rowsReason(value, field.maxRows, label)
      if (rows || !Array.isArray(value)) return rows
      return value.reduce<string | null>(
        (found, each) => found ?? textReason(each, field.maxLength, label),
        null,
      )
    }
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? null : say.notANumber(label)
    case 'checkbox':
      return typeof value === 'boolean' ? null : say.notYesOrNo(label)
    case 'select': {
      if (!field.hasMany) return optionReason(value, field.options, label)
      if (!Array.isArray(value)) return say.notAList(label)
      return value.reduce<string | null>(
        (found, each) => found ?? optionReason(each, field.options, label),
        null,
      )
    }
    case 'relationship':
    case 'upload':
      return isId(value) || (isRecord(value) && isId(value.id)) ? null : say.notARecord(label)
    case 'richText':
      return isRecord(value) && isRecord(value.root) ? null : say.notText(label)
    case 'array':
      return rowsReason(value, field.maxRows, label)
    case 'group':
      return isRecord(value) ? null : say.notAGroup(label)
    default:
      return null
  }
}

/** The admin's form sends the number of rows for a list that has none: the same with an empty list. */
export function withEmptyLists(
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
): Record<string, unknown> {
  const empty = fields.filter(({ type, name }) => type === 'array' && data[name] === 0)
  return { ...data, ...Object.fromEntries(empty.map(({ name }) => [name, []])) }
}

/**
 * What in a draft is of the wrong kind: text that is no text, too long, a number that is none, an
 * unknown option, a foreign id. Drafts are not validated otherwise, because they may be incomplete.
 * @param path of the record that `data` is, with a dot at its end; '' at the top
 * @returns a reason with its field for each
 */
export function shapeReasons({
  fields,
  data,
  path = '',
}: {
  fields: readonly FlattenedField[]
  data: Record<string, unknown>
  path?: string
}): Reason[] {
  return fields.flatMap((field) => {
    const value = data[field.name]
    if (isAbsent(value)) return []
    const here = `${path}${field.name}`
    const message = reasonOf(field, value)
    if (message) return [{ message, path: here, code: 'wrong-kind' }]
    if (field.type === 'group') {
      const inner = value as Record<string, unknown>
      return shapeReasons({ fields: field.flattenedFields, data: inner, path: `${here}.` })
    }
    if (field.type !== 'array') return []
    return (value as unknown[]).flatMap((row, at) =>
      isRecord(row)
        ? shapeReasons({ fields: field.flattenedFields, data: row, path: `${here}.${at}.` })
        : [{ message: say.notAGroup(labelOf(field)), path: `${here}.${at}`, code: 'wrong-kind' }],
    )
  })
}
