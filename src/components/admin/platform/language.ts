import type { Words } from '@/fields/say'

/** Picks a text in the admin's language; Chinese unless English is asked for. */
export const languageOf =
  (language: string) =>
  (words: Words): string =>
    language === 'en' ? words.en : words.zh
