import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Asks again and again until something holds.
 * @param what it waits for, to be told when it never comes
 * @param withinMs how long at most
 * @param everyMs how long to rest in between
 * @throws when it does not hold in time
 */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  { withinMs = 30_000, everyMs = 20 }: { withinMs?: number; everyMs?: number } = {},
): Promise<void> {
  const end = Date.now() + withinMs
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what}: not within ${withinMs / 1000} s`)
    await sleep(everyMs)
  }
}
