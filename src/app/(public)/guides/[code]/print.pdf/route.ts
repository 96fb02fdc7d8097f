import { guideRequest } from '@/endpoints/catalogue/printAddress'
import { printRoute } from '@/endpoints/catalogue/printRoute'

/** The full guide as PDF: `/guides/<matter code>/print.pdf?edition=<n>`. */
export const GET = printRoute<{ code: string }>((request, { code }) => guideRequest(request, code))
