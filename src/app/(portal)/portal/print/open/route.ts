import { NextResponse } from 'next/server'
import { logInAddress, portalRequest } from '@/components/portal/request'
import { answerError } from '@/endpoints/catalogue/printAnswer'
import { addressOfPrint } from '@/endpoints/catalogue/printOpen'
import { declining } from '@/endpoints/casework/schemas'
import { declineAgency } from '@/operations/casework/registerCase'
import { Refusal } from '@/operations/refusal'

/**
 * 打印: logs the print and leads to its PDF, in a new tab. A form sends it, so that it works before
 * scripts load; whoever was logged out meanwhile is led to the log-in.
 */
export async function POST(request: Request) {
  const { payload, req } = await portalRequest()
  try {
    const form = Object.fromEntries(await request.formData())
    const now = new Date()
    const address = await addressOfPrint({ req, form, now })
    // 自行办理: the citizen gets the sheet, and that is counted (§二(二)).
    if (form.declined) {
      const input = declining.parse({ commandId: form.clientId, matter: form.code })
      await declineAgency({ req, input, now })
    }
    return new NextResponse(null, { status: 303, headers: { Location: address } })
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-logged-in') {
      return new NextResponse(null, { status: 303, headers: { Location: logInAddress('/portal') } })
    }
    return answerError(payload, { request, error })
  }
}
