import { ZodError } from 'zod'
import { type Reason, Refusal } from '@/operations/refusal'

/** What a form of the portal says after it was sent: nothing, or what is wrong and where. */
export interface FormState {
  message?: string
  reasons?: Reason[]
  /** What to say when it is done. */
  done?: string
  /** What to say when it is kept on the device until it can be sent. */
  kept?: string
  /** What was typed, by the names of the fields, for a page that had no scripts yet. */
  typed?: Record<string, string>
}

/**
 * What a refusal means for its form; a fault of ours goes on to the error page.
 * @param error what the operation threw
 */
export function stateOfError(error: unknown): FormState {
  if (error instanceof Refusal) return { message: error.message, reasons: error.reasons }
  if (error instanceof ZodError) {
    const reasons = error.issues.map(({ message, path }) => ({ message, path: path.join('.') }))
    return { message: reasons.map(({ message }) => message).join(''), reasons }
  }
  throw error
}
