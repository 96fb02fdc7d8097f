import { sheetRequest } from '@/endpoints/catalogue/printAddress'
import { printRoute } from '@/endpoints/catalogue/printRoute'

/** The sheet 明白纸 as PDF: `/sheets/<matter code>.pdf?size=a4|large&station=<code>&edition=<n>`. */
export const GET = printRoute<{ file: string }>((request, { file }) => sheetRequest(request, file))
