import { APIError, ValidationError } from 'payload'
import { ZodError } from 'zod'
import { Refusal } from '@/operations/refusal'

interface Logger {
  error: (details: object, message: string) => void
}

const wentWrong = '系统出了点问题，没有保存任何改动。请稍后再试；还不行，请联系系统管理员。'

/**
 * The one place that turns an error into an HTTP answer: `{ message, reasons? }` in Chinese.
 * @param error whatever was thrown
 * @param logger gets faults of ours, without request bodies, so that nothing personal is logged
 */
export function respondToError(error: unknown, logger?: Logger): Response {
  if (error instanceof Refusal) {
    return Response.json(
      { message: error.message, reasons: error.reasons },
      { status: error.status },
    )
  }
  if (error instanceof ZodError) {
    const reasons = error.issues.map((issue) => ({
      message: issue.message,
      path: issue.path.map(String).join('.'),
    }))
    const message = `填写的内容有 ${reasons.length} 处不对：${reasons.map((reason) => reason.message).join('；')}`
    return Response.json({ message, reasons }, { status: 400 })
  }
  if (error instanceof ValidationError) {
    const reasons = error.data.errors.map(({ message, path }) => ({ message, path }))
    return Response.json(
      { message: reasons.map((r) => r.message).join('；'), reasons },
      { status: 400 },
    )
  }
  if (error instanceof APIError && error.status < 500) {
    return Response.json({ message: error.message, reasons: [] }, { status: error.status })
  }
  logger?.error({ err: error instanceof Error ? error : new Error('unknown') }, 'request failed')
  return Response.json({ message: wentWrong, reasons: [] }, { status: 500 })
}

/**
 * Runs a handler and maps what it throws.
 * @param handler makes the answer
 * @param logger as in {@link respondToError}
 */
export async function respond(
  handler: () => Promise<Response> | Response,
  logger?: Logger,
): Promise<Response> {
  try {
    return await handler()
  } catch (error) {
    return respondToError(error, logger)
  }
}
