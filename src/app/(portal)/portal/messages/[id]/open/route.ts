import { logInAddress, portalRequest } from '@/components/portal/request'
import { openMessage } from '@/operations/platform/readMessages'
import { Refusal } from '@/operations/refusal'

const leadTo = (Location: string) => new Response(null, { status: 303, headers: { Location } })

/** Marks a message as read and leads to its page; to the inbox when it is not there any more. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { req } = await portalRequest()
  try {
    return leadTo(await openMessage({ req, id, now: new Date() }))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const isOutside = error.kind === 'not-logged-in'
    return leadTo(isOutside ? logInAddress('/portal/messages') : '/portal/messages?gone=1')
  }
}
