/** One reason of a refusal: the sentence for the person, and the field it is about, when there is one. */
export interface Reason {
  message: string
  /** Path of the field in the record, e.g. `materials.2.source`. */
  path?: string
  /** Short code of the rule, for tests and for links into the handbook. */
  code?: string
}

/** HTTP meaning of a refusal: what went wrong with the request. */
export type RefusalKind =
  | 'invalid'
  | 'not-logged-in'
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'conflict'
  | 'too-large'
  | 'wrong-type'
  | 'too-many'
  | 'unavailable'

const statusOf: Record<RefusalKind, number> = {
  invalid: 400,
  'not-logged-in': 401,
  forbidden: 403,
  'not-found': 404,
  gone: 410,
  conflict: 409,
  'too-large': 413,
  'wrong-type': 415,
  'too-many': 429,
  unavailable: 503,
}

/**
 * What an operation throws when it says no to a person. The message is Chinese, says what is wrong
 * and how to mend it; `reasons` lists every rule that failed. Anything else thrown is a fault of ours.
 */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly reasons: Reason[]

  constructor({
    kind,
    message,
    reasons = [],
  }: {
    kind: RefusalKind
    message: string
    reasons?: Reason[]
  }) {
    super(message)
    this.name = 'Refusal'
    this.kind = kind
    this.reasons = reasons
  }

  /** The HTTP status that says the same. */
  get status(): number {
    return statusOf[this.kind]
  }
}
