import config from '@payload-config'
import { type Payload, getPayload } from 'payload'
import { cache } from 'react'
import type { Limit } from '@/domain/catalogue/matterContent'
import { plainDateOf } from '@/domain/platform/plainDate'
import { type County, countyOf } from '@/queries/platform/settings'

/** The two sizes in which every public page is kept. */
export type ReadingSize = 'normal' | 'large'

/** What the address of a page below `/read/[size]` says. */
export interface SizeParams {
  size: string
}

/** What every public page is made from. */
export interface Site {
  payload: Payload
  county: County
  /** The day in the county, `YYYY-MM-DD`. */
  today: string
}

/** Read once a page. */
export const publicSite = cache(async (): Promise<Site> => {
  const payload = await getPayload({ config })
  return { payload, county: await countyOf(payload), today: plainDateOf(new Date()) }
})

/** The size of type of a page. */
export const sizeOf = (size: string): ReadingSize => (size === 'large' ? 'large' : 'normal')

/** A part of an address as it was typed; what cannot be decoded stays as it is. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Paths of the public pages. */
export const pathTo = {
  guide: (code: string) => `/guides/${encodeURIComponent(code)}`,
  department: (code: string) => `/departments/${encodeURIComponent(code)}`,
  theme: (value: string) => `/themes/${value}`,
  event: (value: string) => `/events/${value}`,
  station: (code: string) => `/stations/${encodeURIComponent(code)}`,
  town: (code: string) => `/stations?town=${code}`,
  check: (shortCode: string) => `/s/${encodeURIComponent(shortCode)}`,
  certificate: (number: string) => `/certificates/${encodeURIComponent(number)}`,
  sheet: (code: string, size: 'a4' | 'large') =>
    `/sheets/${encodeURIComponent(code)}.pdf?size=${size}`,
  guidePdf: (code: string) => `/guides/${encodeURIComponent(code)}/print.pdf`,
  preview: (code: string) => `/guides/${encodeURIComponent(code)}/preview`,
  deadline: ({ unit, amount }: Limit) => `/deadlines?limit=${amount ?? ''}&unit=${unit}`,
  progress: (number: string) => `/progress?number=${number}`,
  search: (query: string) => `/search?q=${encodeURIComponent(query)}`,
}
