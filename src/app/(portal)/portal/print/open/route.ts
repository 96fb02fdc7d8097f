import { NextResponse } from 'next/server'
import { logInAddress, portalRequest } from '@/components/portal/request'
import { answerError } from '@/endpoints/catalogue/printAnswer'
import { addressOfPrint } from '@/endpoints/catalogue/printOpen'
import { Refusal } from '@/operations/refusal'

/**
 * 打印: logs the print and leads to its PDF, in a new tab. A form sends it, so that it works before
 * scripts load; whoever was logged out meanwhile is led to the log-in.
 */
export async function POST(request: Request) {
  const { payload, req } = await portalRequest()
  try {
    const form = Object.fromEntries(await request.formData())
    const address = await addressOfPrint({ req, form, now: new Date() })
    return new NextResponse(null, { status: 303, headers: { Location: address } })
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-logged-in') {
      return new NextResponse(null, { status: 303, headers: { Location: logInAddress('/portal') } })
    }
    return answerError(payload, { request, error })
  }
}
