import crypto from 'node:crypto'

const { pbkdf2 } = crypto

/**
 * Lets passwords be hashed in one round in this process, where Payload does 600,000: integration tests make and log in
 * some thousand people, and would spend half of their time on it. The app of the end-to-end tests does them all.
 * @param afterMs how long each takes, for what happens meanwhile
 */
export function hashQuickly(afterMs = 0): void {
  crypto.pbkdf2 = (password, salt, _rounds, keyLength, digest, done) => {
    const hash = () => pbkdf2(password, salt, 1, keyLength, digest, done)
    if (afterMs > 0) setTimeout(hash, afterMs)
    else hash()
  }
}
