import config from '@payload-config'
import { getPayload } from 'payload'
import { noticeRequest } from '@/endpoints/catalogue/printAddress'
import { answerPrint } from '@/endpoints/catalogue/printAnswer'

/** 一次性告知单 with the matter's materials: `/notices/<matter code>.pdf?station=<code>&missing=1,3`. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const payload = await getPayload({ config })
  return answerPrint(payload, { request, read: () => noticeRequest(request, file) })
}
