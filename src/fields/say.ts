/** A text in the admin's two languages. */
export type Words = Record<'zh' | 'en', string>

/** A field's label and the help below it. */
export interface FieldWords {
  label: Words
  help?: Words
}

/**
 * Label and help of a field, as Payload wants them.
 * @param words from `src/i18n`
 * @param admin further admin settings of the field
 */
export function say<const Admin extends object = object>(
  words: FieldWords,
  admin: Admin = {} as Admin,
): { label: Words; admin: Admin & { description?: Words } } {
  return {
    label: words.label,
    admin: { ...(words.help ? { description: words.help } : {}), ...admin },
  }
}
