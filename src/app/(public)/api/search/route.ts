import config from '@payload-config'
import { getPayload } from 'payload'
import { answerSearch } from '@/endpoints/catalogue/search'

export const dynamic = 'force-dynamic'

/** Search as you type, without the session and access checks of Payload's own endpoints. */
export async function GET(request: Request): Promise<Response> {
  return answerSearch(request, await getPayload({ config }))
}
