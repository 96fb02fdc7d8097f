import config from '@payload-config'
import { getPayload } from 'payload'
import { cardRequest } from '@/endpoints/catalogue/printAddress'
import { answerPrint } from '@/endpoints/catalogue/printAnswer'

/** 便民服务卡 of a station: `/cards/<station code>.pdf?agent=<place>`. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const payload = await getPayload({ config })
  return answerPrint(payload, { request, read: () => cardRequest(request, file) })
}
