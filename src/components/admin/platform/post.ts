/** What an endpoint of ours answered. */
export type Answer<Body> = { ok: true; body: Body } | { ok: false; message?: string }

/**
 * Sends JSON to an endpoint of ours from the admin.
 * @param body what to send
 * @returns the answer, or what the person should read
 */
export async function post<Body>(path: string, body: object = {}): Promise<Answer<Body>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer: Body & { message?: string } = await response.json()
    return response.ok ? { ok: true, body: answer } : { ok: false, message: answer.message }
  } catch {
    return { ok: false }
  }
}
