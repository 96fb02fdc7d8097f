import process from 'node:process'

/*
 * jest-light-runner 0.8.2 tells all its processes what they need as soon as the first of them asks, and then never
 * again: one that did not listen yet would wait for ever, and the whole run with it. Loaded before anything else, this
 * keeps what comes early, and hands it over when it is asked for.
 */
const asks = 'jest-light-runner-get-worker-data'
const answers = 'jest-light-runner-worker-data'

if (process.send && process.argv[1]?.endsWith('/tinypool/dist/entry/process.js')) {
  let early
  const keep = (message) => {
    if (message?.type === answers) early = message
  }
  // Whoever listens first takes what has waited so far, so that must be the process's own listener.
  process.on('newListener', function listenToo(event) {
    if (event !== 'message') return
    process.off('newListener', listenToo)
    process.on('message', keep)
  })
  const send = process.send.bind(process)
  process.send = (message, ...rest) => {
    if (message !== asks) return send(message, ...rest)
    process.off('message', keep)
    process.send = send
    return early ? process.emit('message', early) : send(message, ...rest)
  }
}
