import type { Payload } from 'payload'
import { sayTooLong, type Fit, type SheetSize } from '@/domain/catalogue/fit'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { catalogueText as say } from '@/i18n/catalogueText'
import type { Edition } from '@/payload-types'
import { countyOf } from '@/queries/platform/settings'
import { Refusal } from '../refusal'
import { countyFacts } from './printFacts'

/** The field to shorten when a section of the sheet is too long. */
const fieldOf: Record<string, string> = { facts: 'promisedLimit', station: 'name' }

/** Loaded when there is something to measure, so that pages and commands start without the printer. */
const printing = () => import('@/printing')

async function fitOf(
  payload: Payload,
  {
    content,
    number,
    day,
    size,
  }: { content: MatterContent; number: number; day: string; size: SheetSize },
): Promise<Fit> {
  const { measureSheet } = await printing()
  const county = countyFacts(await countyOf(payload))
  // Any code of the usual length will do: it takes the room of the true one.
  const edition = { number, shortCode: `${content.code}-XXXX`, issuedOn: day, holdsFrom: day }
  try {
    return await measureSheet({ content, edition, station: null, county, size })
  } catch (error) {
    payload.logger.error({ err: error }, 'a sheet could not be measured')
    throw new Refusal({ kind: 'unavailable', message: say.printerDown })
  }
}

/**
 * Measures both sizes of a sheet in the real browser.
 * @param number of the edition that is to be issued, and `day` its date, `YYYY-MM-DD`
 * @returns the type steps for the edition
 * @throws Refusal 400 with the section that is too long and by how many lines; 503 without a browser
 */
export async function measureMatter(
  payload: Payload,
  { content, number, day }: { content: MatterContent; number: number; day: string },
): Promise<Edition['layout']> {
  const a4 = await fitOf(payload, { content, number, day, size: 'a4' })
  const large = await fitOf(payload, { content, number, day, size: 'large' })
  const reasons = (
    [
      ['a4', a4],
      ['large', large],
    ] as const
  ).flatMap(([size, fit]) => {
    const section = fit.tooLong?.section ?? ''
    const message = sayTooLong(fit, size)
    return message ? [{ message, path: fieldOf[section] ?? section, code: 'sheet-too-long' }] : []
  })
  if (reasons.length > 0) {
    const message = reasons.map((reason) => reason.message).join('')
    throw new Refusal({ kind: 'invalid', message, reasons })
  }
  return { a4Step: a4.step, largeStep: large.step, a4Fill: a4.fill }
}
