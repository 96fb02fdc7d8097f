import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** Keeps the port from one start to the next; absent while the database moves to another. */
export const portFile = (folder: string) => join(folder, 'mongod.port')

/** The port that the folder's database used last. */
export function lastPort(folder: string): number | undefined {
  try {
    return Number(readFileSync(portFile(folder), 'utf8')) || undefined
  } catch {
    return undefined
  }
}

/** The address of a database on this machine. */
export const localUri = (port: number, databaseName = 'daiban') =>
  `mongodb://127.0.0.1:${port}/${databaseName}?replicaSet=rs0`

/** A port of this machine that nobody listens on: the wanted one when it is free. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort())))
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : wanted
      server.close(() => resolve(port))
    })
  })
}
