import type { MetaConfig } from 'payload'

/** What stands behind every title of the admin; the page puts the county's name before it. */
export const adminTitle = '代办系统'

const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5c4a"/><path d="M9 17l5 5 9-12" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>`

/** Titles and the little picture in the browser's tab. */
export const adminMeta: MetaConfig = {
  titleSuffix: ` · ${adminTitle}`,
  description: adminTitle,
  icons: [
    { rel: 'icon', type: 'image/svg+xml', url: `data:image/svg+xml,${encodeURIComponent(mark)}` },
  ],
  defaultOGImageType: 'off',
  robots: 'noindex, nofollow',
}
