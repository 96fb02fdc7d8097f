/**
 * The web server of an installation: Next, with the address of every visitor's own connection at
 * the end of X-Forwarded-For. Next itself writes that only when the visitor has not, so that anyone
 * could pass for another and slip past the limits. Run by Node alone, as compiled pages load
 * unhooked and faster that way; so it imports nothing of ours but modules that Node can read as they
 * are, with their file extensions.
 *
 * Environment: PORT, LISTEN_ADDRESS. Stops when told to, and when the process that started it ends.
 */
import { createServer } from 'node:http'
import next from 'next'
import { answerUnreadable, isRefused, watchAnswer } from './frontDoor.ts'
import { keepAnswers } from './web/keptAnswers.ts'

const port = Number(process.env.PORT)
const hostname = process.env.LISTEN_ADDRESS ?? '0.0.0.0'
const finishWithinMs = 5000

const app = next({ dev: false, hostname, port })
await app.prepare()
const handle = keepAnswers(app.getRequestHandler())

const server = createServer((request, response) => {
  const own = request.socket.remoteAddress ?? ''
  const before = request.headers['x-forwarded-for']
  request.headers['x-forwarded-for'] = before ? `${String(before)}, ${own}` : own
  if (isRefused(request, response)) return
  watchAnswer(request, response)
  void handle(request, response)
})
server.on('clientError', answerUnreadable)
// Longer than a proxy keeps its idle connections, so that it never meets one that just closed.
server.keepAliveTimeout = 65_000

const stop = () => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), finishWithinMs).unref()
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
if (process.connected) process.on('disconnect', stop)

server.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
server.listen(port, hostname)
