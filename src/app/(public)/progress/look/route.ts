import config from '@payload-config'
import { getPayload } from 'payload'
import { answerLook } from '@/endpoints/casework/progress'

export const dynamic = 'force-dynamic'

/** The form of a look-up; answers by going back to `/progress`. */
export async function POST(request: Request): Promise<Response> {
  return answerLook(request, await getPayload({ config }))
}

/** Whoever loads the address again goes to the page. */
export const GET = () => new Response(null, { status: 303, headers: { Location: '/progress' } })
