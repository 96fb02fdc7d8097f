import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { Refusal } from '../refusal'

/** A hash takes a core for about 130 ms: more at a time would only slow down everybody's pages. */
const atOnce = 2
const mayWait = 40

let running = 0
const waiting: (() => void)[] = []

/**
 * Runs something that hashes a password when its turn comes.
 * @throws Refusal 503 when too many are waiting already
 */
export async function inHashingTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= mayWait) {
      throw new Refusal({ kind: 'unavailable', message: '现在登录的人太多，请过一分钟再试。' })
    }
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

const derive = promisify(pbkdf2)
const salt = randomBytes(32).toString('hex')

/** Takes as long as checking a real password does, so that time does not tell who has an account. */
export async function pretendToHash(password: string): Promise<void> {
  await derive(password, salt, 600_000, 32, 'sha256')
}
