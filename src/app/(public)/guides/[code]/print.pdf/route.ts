import config from '@payload-config'
import { getPayload } from 'payload'
import { guideRequest } from '@/endpoints/catalogue/printAddress'
import { answerPrint } from '@/endpoints/catalogue/printAnswer'

/** The full guide as PDF: `/guides/<matter code>/print.pdf?edition=<n>`. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const { code } = await params
  const payload = await getPayload({ config })
  return answerPrint(payload, { request, read: () => guideRequest(request, code) })
}
