/** What the rules of a queue of unsent things need to know of each; what it is about is all the same to them. */
export interface Queued {
  /** Made by the page: the server acts on each once. */
  id: string
  /** Place in the queue. A number, no time: the clock of a phone may be wrong. */
  order: number
  /** What it changes; things about the same are sent only after one another. */
  subject?: string
  /** How far the person had seen the subject. */
  basedOn?: number
  /** Why the server will not take it as it is. */
  refusal?: QueueRefusal
}

export interface QueueRefusal {
  message: string
  reasons: { message: string; path?: string }[]
}

/** An answer that was read; null when there was none. */
export type Answer = { status: number; body: unknown } | null

/** What an answer means for what was sent. */
export type Meaning =
  | { is: 'acknowledged'; id: string; eventCount?: number }
  | { is: 'refused'; refusal: QueueRefusal }
  /** Nobody, or somebody else, is logged in. */
  | { is: 'log-in' }
  /** Another time may help: the line is gone, or the server is busy. */
  | { is: 'later'; isLineGone: boolean }

const firstWaitMs = 5_000
const longestWaitMs = 300_000

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The reasons of a refusal that are readable. */
function reasonsOf(value: unknown): QueueRefusal['reasons'] {
  if (!Array.isArray(value)) return []
  return value.filter(isRecord).flatMap(({ message, path }) => {
    if (typeof message !== 'string') return []
    return [{ message, ...(typeof path === 'string' ? { path } : {}) }]
  })
}

/**
 * Reads an answer. Only the server's own words count as yes or no: the page of a hotspot that wants
 * money is neither.
 */
export function meaningOf(answer: Answer): Meaning {
  if (!answer) return { is: 'later', isLineGone: true }
  const { status } = answer
  const body = isRecord(answer.body) ? answer.body : {}
  if (status === 401) return { is: 'log-in' }
  if (status >= 502 && status <= 504) return { is: 'later', isLineGone: true }
  if (status === 408 || status === 429 || status >= 500) return { is: 'later', isLineGone: false }
  if (status >= 200 && status < 300 && typeof body.id === 'string') {
    const { id, eventCount } = body
    return { is: 'acknowledged', id, ...(typeof eventCount === 'number' ? { eventCount } : {}) }
  }
  if (status >= 400 && typeof body.message === 'string') {
    const refusal = { message: body.message, reasons: reasonsOf(body.reasons) }
    return { is: 'refused', refusal }
  }
  return { is: 'later', isLineGone: true }
}

/** In the order in which things are sent. */
export const inOrder = <T extends Queued>(entries: readonly T[]): T[] =>
  [...entries].sort((one, other) => one.order - other.order)

/** The place of what is kept next. */
export const nextOrder = (entries: readonly Queued[]): number =>
  entries.reduce((last, { order }) => Math.max(last, order), 0) + 1

/**
 * What is sent next: the first that was not refused, and about whose subject nothing before it waits.
 * @param passed ids that this round has tried in vain
 */
export function nextToSend<T extends Queued>(
  entries: readonly T[],
  passed: ReadonlySet<string> = new Set(),
): T | undefined {
  const held = new Set<string>()
  for (const entry of inOrder(entries)) {
    const { id, subject, refusal } = entry
    const isHeld = subject !== undefined && held.has(subject)
    if (!refusal && !passed.has(id) && !isHeld) return entry
    if (subject !== undefined) held.add(subject)
  }
  return undefined
}

/** Whether something new must be kept behind what waits about the same subject. */
export const mustWait = (
  entries: readonly Queued[],
  { id, subject }: Pick<Queued, 'id' | 'subject'>,
): boolean =>
  subject !== undefined &&
  entries.some((one) => one.id !== id && one.subject === subject && !one.refusal)

/**
 * Things that were made on the same page as one that was just acknowledged saw the subject before it. When
 * nothing but that one happened since, they are still right, and are told so.
 * @param eventCount of the subject after it
 * @returns the entries that change
 */
export function rebased<T extends Queued>(
  entries: readonly T[],
  done: Pick<Queued, 'id' | 'subject' | 'basedOn'>,
  eventCount: number | undefined,
): T[] {
  const { id, subject, basedOn } = done
  if (subject === undefined || basedOn === undefined || eventCount !== basedOn + 1) return []
  return entries
    .filter((one) => one.id !== id && one.subject === subject && one.basedOn === basedOn)
    .map((one) => ({ ...one, basedOn: eventCount }))
}

/**
 * How long to wait before the next attempt, in ms.
 * @param attempt how many failed since the last success, from 0
 */
export const waitMs = (attempt: number): number =>
  Math.min(longestWaitMs, firstWaitMs * 2 ** Math.max(0, attempt))
