import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Posting, User } from '@/payload-types'
import { callApi, logInAs } from './people'
import type { RestAnswer } from './rest'

/** A photo of a wall. */
export const wallPhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#4a7' } })
    .jpeg()
    .toBuffer()

/** What a page sends when it hangs or replaces a sheet. */
export type PostingFields = { photo?: Buffer } & Record<string, unknown>

const cookies = new Map<string, Promise<string>>()

/** The cookie of a person, who logs in once. */
export function cookieFor(payload: Payload, { id, username }: User): Promise<string> {
  const known = cookies.get(id) ?? logInAs(payload, username)
  cookies.set(id, known)
  return known
}

/** Sends what goes with a photo, as a page does. */
export async function sendPosting(
  payload: Payload,
  user: User | null,
  verb: 'hang' | 'replace',
  { photo, ...fields }: PostingFields,
): Promise<RestAnswer> {
  const answer = await callApi(payload, `/postings/${verb}`, {
    method: 'POST',
    cookie: user ? await cookieFor(payload, user) : undefined,
    raw: new Blob(photo ? [new Uint8Array(photo)] : []),
    headers: {
      Origin: 'http://localhost:3000',
      'X-Posting': encodeURIComponent(JSON.stringify({ commandId: randomUUID(), ...fields })),
    },
  })
  return { status: answer.status, body: (await answer.json()) as RestAnswer['body'] }
}

/** A posting as the database has it, hidden fields and all. */
export const postingRow = (payload: Payload, id: unknown): Promise<Posting> =>
  payload.findByID({
    collection: 'postings',
    id: String(id),
    showHiddenFields: true,
    depth: 0,
    overrideAccess: true,
  })
