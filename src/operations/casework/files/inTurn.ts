import { fileText as say } from '@/i18n/caseFiles'
import { Refusal } from '../../refusal'

/** Files being worked on, for the whole process, also where the bundler loads this module twice. */
const shared = globalThis as typeof globalThis & {
  daibanFiles?: { held: number; last: Promise<unknown> }
}
const state = (shared.daibanFiles ??= { held: 0, last: Promise.resolve() })

/** All files that arrive at once together; whoever comes on top waits at home. */
const mostHeld = 150 * 1024 * 1024

/**
 * Holds memory for a file while it is received and worked on.
 * @param bytes at most
 * @throws Refusal 503 when too much is held already
 */
export async function holding<Result>(bytes: number, run: () => Promise<Result>): Promise<Result> {
  if (state.held + bytes > mostHeld) throw new Refusal({ kind: 'unavailable', message: say.busy })
  state.held += bytes
  try {
    return await run()
  } finally {
    state.held -= bytes
  }
}

/** Does one piece of heavy work at a time: unpacked, a photo takes a hundred megabytes and more. */
export function inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
  const turn = state.last.then(run)
  state.last = turn.catch(() => undefined)
  return turn
}
