import { z } from 'zod'
import { comparisonWords as words } from '@/i18n/editionLife'

const number = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, { error: words.badNumber })
  .transform(Number)

/** Which two editions are compared, and whether what is the same is shown too. */
export const compareQuery = z.object({
  from: number.optional(),
  to: number.optional(),
  all: z.string().optional(),
})

/** The address of a comparison, or of its PDF. */
export const compareAddress = (
  code: string,
  {
    from,
    to,
    isWhole,
    isPdf = false,
  }: { from: number; to: number; isWhole: boolean; isPdf?: boolean },
): string =>
  `/portal/matters/${encodeURIComponent(code)}/compare${isPdf ? '.pdf' : ''}?from=${from}&to=${to}` +
  (isWhole ? '&all=1' : '')
