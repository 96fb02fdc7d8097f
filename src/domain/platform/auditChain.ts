/** One event of the audit trail as the chain sees it. */
export interface ChainedEvent {
  /** 1, 2, 3 … in the order in which events were sealed; null while not sealed yet. */
  seq: number | null
  /** Instant of the event, ISO 8601 in UTC. */
  at: string
  actor: string | null
  action: string
  subject: string | null
  subjectId: string | null
  detail: string | null
  from: string | null
  previousHash: string | null
  hash: string | null
}

/** The end of the chain as it was last sealed. */
export interface ChainHead {
  seq: number
  hash: string
}

/** Something in the trail that cannot be right. */
export interface ChainFault {
  seq: number | null
  kind: 'altered' | 'missing' | 'out-of-order' | 'inserted' | 'cut-off'
}

/** What stands before the first event. */
export const chainStart: ChainHead = { seq: 0, hash: '0'.repeat(64) }

/**
 * The text over which an event's hash is taken: everything it says, its place and its forerunner.
 * A JSON array, so that no value can run over into the next.
 */
export function sealedText(event: Omit<ChainedEvent, 'hash'>): string {
  const { seq, at, actor, action, subject, subjectId, detail, from, previousHash } = event
  return JSON.stringify([seq, at, actor, action, subject, subjectId, detail, from, previousHash])
}

/**
 * Walks the sealed events in the order of their numbers and finds every break (S5).
 * @param hashOf the keyed hash of {@link sealedText}
 * @returns `next` takes one event after the other, lowest number first; `finish` takes the end that
 *   was last sealed and gives the faults, empty when the trail is whole
 */
export function chainWalk(hashOf: (text: string) => string) {
  const faults: ChainFault[] = []
  let last = chainStart
  const next = (event: ChainedEvent): void => {
    if (event.seq === null || event.hash === null || event.seq <= last.seq) {
      faults.push({ seq: event.seq, kind: 'inserted' })
      return
    }
    if (event.hash !== hashOf(sealedText(event))) faults.push({ seq: event.seq, kind: 'altered' })
    if (event.seq > last.seq + 1) faults.push({ seq: last.seq + 1, kind: 'missing' })
    else if (event.previousHash !== last.hash) {
      faults.push({ seq: event.seq, kind: 'out-of-order' })
    }
    last = { seq: event.seq, hash: event.hash }
  }
  const finish = (head: ChainHead): ChainFault[] => {
    if (last.seq < head.seq) faults.push({ seq: last.seq + 1, kind: 'cut-off' })
    else if (last.seq > head.seq) faults.push({ seq: head.seq + 1, kind: 'inserted' })
    else if (last.hash !== head.hash) faults.push({ seq: last.seq, kind: 'altered' })
    return faults
  }
  return { next, finish }
}
