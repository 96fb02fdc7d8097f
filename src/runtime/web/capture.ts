import type { ServerResponse } from 'node:http'

/**
 * Holds back what is written to a response.
 * @param ended is called with the whole body once it has been written; the response works as usual again then
 */
export function holdBack(response: ServerResponse, ended: (body: Buffer) => void): void {
  const chunks: Buffer[] = []
  const { write, end, writeHead, flushHeaders } = response
  const take = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk === 'string') {
      chunks.push(Buffer.from(chunk, (encoding as BufferEncoding | undefined) ?? 'utf8'))
    } else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  const callbackOf = (args: unknown[]) =>
    args.find((arg) => typeof arg === 'function') as (() => void) | undefined
  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    take(chunk, typeof rest[0] === 'string' ? rest[0] : undefined)
    const done = callbackOf(rest)
    if (done) queueMicrotask(done)
    return true
  }) as typeof write
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status
    const headers = rest.find((arg) => typeof arg === 'object' && arg !== null)
    for (const [name, value] of Object.entries(headers ?? {})) {
      response.setHeader(name, value as string)
    }
    return response
  }) as typeof writeHead
  response.flushHeaders = () => undefined
  response.end = ((...args: unknown[]) => {
    if (typeof args[0] !== 'function')
      take(args[0], typeof args[1] === 'string' ? args[1] : undefined)
    Object.assign(response, { write, end, writeHead, flushHeaders })
    const done = callbackOf(args)
    if (done) response.once('finish', done)
    ended(Buffer.concat(chunks))
    return response
  }) as typeof end
}
