import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * Node's own `require` from the project's folder. Bundlers neither follow nor replace it: fonts and
 * browser are files of packages, and in server components `react-dom/server` is cut out of bundles.
 */
export const requireInstalled = createRequire(join(process.cwd(), 'package.json'))

/** Folder and version of an installed package. */
export async function installed(name: string): Promise<{ folder: string; version: string }> {
  for (const start of requireInstalled.resolve.paths(name) ?? []) {
    const folder = join(start, name)
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined)
    if (text === undefined) continue
    const { version } = JSON.parse(text) as { version: string }
    return { folder, version }
  }
  throw new Error(`package ${name} is not installed`)
}
