import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

/** Outside the project: its links would be followed by the build. */
const folder = path.join(homedir(), '.cache/daiban/bench-peers')

/** The Python that has the peers, or null when `npm run bench -- peers` was not run. */
export function peersPython(): string | null {
  const python = path.join(folder, 'bin/python')
  return existsSync(python) ? python : null
}

/**
 * Installs WeasyPrint and Typst, pinned, into a folder of their own. WeasyPrint wants the system
 * packages libpango-1.0-0, libpangoft2-1.0-0 and libharfbuzz-subset0.
 * @throws when Python or its package installer fails
 */
export async function installPeers(): Promise<void> {
  const steps: [string, string[]][] = [
    ['python3', ['-m', 'venv', folder]],
    [
      path.join(folder, 'bin/python'),
      ['-m', 'pip', 'install', '--quiet', '-r', path.resolve('bench/peers/requirements.txt')],
    ],
  ]
  for (const [command, args] of steps) {
    const { status } = spawnSync(command, args, { stdio: 'inherit' })
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`)
  }
}
