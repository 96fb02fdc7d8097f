import { createHash, randomBytes } from 'node:crypto'

/** 256 bits, as they stand in the address: 43 letters and figures. */
const tokenShape = /^[\w-]{43}$/

/** A new secret. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex')

/** Whether a text can be a secret at all. */
export const isToken = (text: string): boolean => tokenShape.test(text)

/** The path behind a link. It is a secret: it must not be logged, and is shown once. */
export const factCheckPath = (token: string): string => `/fact-check/${token}`
