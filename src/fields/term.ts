import type { SelectField } from 'payload'
import type { Term } from '@/domain/catalogue/vocabulary'
import { say, type FieldWords } from './say'

/**
 * The options of a select field from a closed list of the national elements.
 * @param list e.g. `matterTypes`
 */
export function optionsOf(
  list: readonly Term[],
): { value: string; label: { zh: string; en: string } }[] {
  return list.map(({ value, zh, en }) => ({ value, label: { zh, en } }))
}

/** A choice of exactly one term. `more` overrides anything of the field. */
export function oneTerm(
  name: string,
  list: readonly Term[],
  words: FieldWords,
  more: Partial<Omit<SelectField, 'type' | 'name' | 'options' | 'hasMany'>> = {},
): SelectField {
  const { admin, ...rest } = more
  return {
    type: 'select',
    name,
    options: optionsOf(list),
    ...rest,
    ...say(words, admin),
  } as SelectField
}

/** A choice of any number of terms. */
export function manyTerms(name: string, list: readonly Term[], words: FieldWords): SelectField {
  return {
    type: 'select',
    name,
    options: optionsOf(list),
    hasMany: true,
    ...say(words),
  } as SelectField
}
