import config from '@payload-config'
import { getPayload } from 'payload'
import { sheetRequest } from '@/endpoints/catalogue/printAddress'
import { answerPrint } from '@/endpoints/catalogue/printAnswer'

/** The sheet 明白纸 as PDF: `/sheets/<matter code>.pdf?size=a4|large&station=<code>&edition=<n>`. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const payload = await getPayload({ config })
  return answerPrint(payload, { request, read: () => sheetRequest(request, file) })
}
