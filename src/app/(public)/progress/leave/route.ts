import config from '@payload-config'
import { getPayload } from 'payload'
import { answerLeave } from '@/endpoints/casework/progress'

export const dynamic = 'force-dynamic'

/** Ends the look at a case on a phone that is somebody else's. */
export async function POST(): Promise<Response> {
  return answerLeave(await getPayload({ config }))
}

/** Whoever loads the address again goes to the page. */
export const GET = () => new Response(null, { status: 303, headers: { Location: '/progress' } })
