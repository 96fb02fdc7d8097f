import config from '@payload-config'
import { getPayload } from 'payload'
import { posterRequest } from '@/endpoints/catalogue/printAddress'
import { answerPrint } from '@/endpoints/catalogue/printAnswer'

/** 公示栏 of a station: `/posters/<station code>.pdf`. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const payload = await getPayload({ config })
  return answerPrint(payload, { request, read: () => posterRequest(file) })
}
