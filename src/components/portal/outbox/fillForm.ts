'use client'

type Filled = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isFilled = (field: Element): field is Filled =>
  field instanceof HTMLInputElement ||
  field instanceof HTMLTextAreaElement ||
  field instanceof HTMLSelectElement

/**
 * Writes back into a form what had been sent of it. Hidden fields stay: they belong to the page.
 * @param fields by name; a name may come more than once
 */
export function fillForm(
  form: HTMLFormElement,
  fields: readonly (readonly [name: string, value: string])[],
): void {
  for (const field of form.elements) {
    if (!isFilled(field) || !field.name || field.type === 'hidden') continue
    const values = fields.filter(([name]) => name === field.name).map(([, value]) => value)
    if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)) {
      field.checked = values.includes(field.value)
    } else field.value = values[0] ?? ''
    const fold = field.closest('details')
    if (fold && values[0]) fold.open = true
  }
}
