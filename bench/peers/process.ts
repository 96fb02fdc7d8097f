import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { peersPython } from './install'

/** A running peers.py: one command at a time, answered with the milliseconds of its work. */
export interface Peers {
  run: (command: object) => Promise<number>
  close: () => void
}

/**
 * Starts the peers.
 * @throws with the command to install them when they are missing
 */
export function startPeers(): Peers {
  const python = peersPython()
  if (!python) throw new Error('The peers are missing. Install them with: npm run bench -- peers')
  const child = spawn(python, [path.resolve('bench/peers/peers.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    run: async (command) => {
      child.stdin.write(`${JSON.stringify(command)}\n`)
      const answer = await answers.next()
      if (answer.done) throw new Error('The peer stopped; its message is above.')
      return (JSON.parse(answer.value) as { milliseconds: number }).milliseconds
    },
    close: () => child.kill(),
  }
}
