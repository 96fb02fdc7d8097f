'use client'

/** What became of what was sent: the server has it, will never take it, or the line broke. */
export type Sent =
  | { state: 'kept' }
  | { state: 'refused'; message: string }
  | { state: 'broken' }
  | { state: 'logged-out' }

const withinMs = 120_000
/** Another time may help: the server is busy, restarting, or was not reached at all. */
const mayHelpLater = (status: number) => status === 408 || status === 429 || status >= 500

/**
 * Sends bytes as they are. Whatever is sent carries its own id, so that it is there once however often it
 * is sent.
 * @param path of the API
 * @param headers say what the bytes are
 */
export async function sendBytes(
  path: string,
  { parts, headers }: { parts: ArrayBuffer[]; headers: Record<string, string> },
): Promise<Sent> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      body: new Blob(parts, { type: 'application/octet-stream' }),
      headers,
      signal: AbortSignal.timeout(withinMs),
    })
    if (answer.ok) return { state: 'kept' }
    if (answer.status === 401) return { state: 'logged-out' }
    if (mayHelpLater(answer.status)) return { state: 'broken' }
    const { message } = (await answer.json()) as { message: string }
    return { state: 'refused', message }
  } catch {
    return { state: 'broken' }
  }
}
