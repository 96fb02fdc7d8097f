import type { FieldWords, Words } from '@/fields/say'

/** A text in Chinese with its English. */
export const both = (zh: string, en: string): Words => ({ zh, en })

/** A field's label, and the help below it when there is something to say. */
export const field = (zh: string, en: string, helpZh?: string, helpEn?: string): FieldWords => ({
  label: both(zh, en),
  ...(helpZh ? { help: both(helpZh, helpEn ?? helpZh) } : {}),
})
