import type { ClientField } from 'payload'

/** Names of the fields in a tree, without those inside lists. */
function namesIn(fields: readonly ClientField[]): string[] {
  return fields.flatMap((field) => [
    ...('name' in field && field.name ? [field.name] : []),
    ...('fields' in field && !('name' in field) ? namesIn(field.fields) : []),
  ])
}

/**
 * Which tab of a form holds a field.
 * @param fields the collection's fields as the browser knows them
 * @param path the field in the record, e.g. `materials.2.whenNeeded`
 * @returns the tab's place from 0, or -1 when the field stands in no tab
 */
export function tabOf(fields: readonly ClientField[], path: string): number {
  const name = path.split('.')[0] ?? ''
  const tabs = fields.find((field) => field.type === 'tabs')
  if (!tabs || !('tabs' in tabs)) return -1
  return tabs.tabs.findIndex((tab) => namesIn(tab.fields).includes(name))
}

/** From the field itself outwards: a whole row or list is better than nothing. */
function elementOf(path: string): HTMLElement | null {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const part = parts.slice(0, length)
    const id = /^\d+$/.test(part.at(-1) ?? '')
      ? `${part.slice(0, -1).join('-')}-row-${part.at(-1)}`
      : `field-${part.join('__')}`
    const element = document.getElementById(id)
    if (element) return element
  }
  return null
}

const focusable = 'input, textarea, select, button, [contenteditable="true"], [tabindex]'

function openRow(element: HTMLElement): void {
  const row = element.closest('[id*="-row-"]')?.querySelector('.collapsible--collapsed')
  row?.querySelector<HTMLElement>('.collapsible__toggle')?.click()
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/**
 * Opens the tab that holds a field, brings the field into view and puts the cursor there.
 * @param tab the tab's place from 0; -1 when the field stands in none
 * @returns where the cursor is now, null when there is no such field
 */
export async function showField(path: string, tab: number): Promise<HTMLElement | null> {
  const tabButtons = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
  if (tab >= 0) tabButtons[tab]?.click()
  // A tab's fields are drawn some frames after its button was pressed.
  for (let frame = 0; frame < 30 && !elementOf(path); frame += 1) await nextFrame()
  const element = elementOf(path)
  if (!element) return null
  openRow(element)
  element.scrollIntoView({ block: 'center' })
  // Of a row, not the button that folds it.
  const within = element.querySelector('.collapsible__content') ?? element
  const target = element.matches(focusable) ? element : within.querySelector(focusable)
  if (!(target instanceof HTMLElement)) return null
  target.focus({ preventScroll: true })
  return target
}
