import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Gives the text of a file of the project by its path from the root, nothing when there is none. */
export type ReadSource = (path: string) => string | undefined

const entry = 'src/printing/index.ts'
/** How prints are run and refused; nothing of it shows on paper. */
const besidePaper = /^src\/(?:runtime|operations)\//
const imports = /\b(?:from|import)\s*\(?\s*'([^']+)'/g
const endings = ['.ts', '.tsx', '/index.ts']

const fromDisk: ReadSource = (path) => {
  try {
    return readFileSync(join(/* turbopackIgnore: true */ process.cwd(), path), 'utf8')
  } catch {
    return undefined
  }
}

/** The source that an import of ours means, without its ending; nothing for packages. */
function target(importer: string, name: string): string | undefined {
  if (name.startsWith('@/')) return posix.join('src', name.slice(2))
  return name.startsWith('.') ? posix.join(posix.dirname(importer), name) : undefined
}

/** The version of a package as it is installed: fonts and QR codes come out of packages. */
function packageVersion(name: string, read: ReadSource): string {
  const parts = name.split('/').slice(0, name.startsWith('@') ? 2 : 1)
  const about = read(posix.join('node_modules', ...parts, 'package.json'))
  return about ? (JSON.parse(about) as { version: string }).version : ''
}

/** Packages that papers are made of without importing them. */
const furtherPackages = ['@expo-google-fonts/noto-sans-sc', 'react-dom']

/**
 * Everything that papers are made of: the sources that printing imports, however far off, and the versions of
 * the packages that these import.
 * @returns text by path or package name
 */
export function templateSources(read: ReadSource = fromDisk): Map<string, string> {
  const found = new Map<string, string>()
  for (const name of furtherPackages) found.set(name, packageVersion(name, read))
  const add = (path: string, text: string) => {
    found.set(path, text)
    for (const [, name = ''] of text.matchAll(imports)) {
      const source = target(path, name)
      if (source === undefined) found.set(name, packageVersion(name, read))
      else if (!besidePaper.test(source)) follow(source)
    }
  }
  const follow = (source: string) => {
    for (const path of endings.map((ending) => source + ending)) {
      if (found.has(path)) return
      const text = read(path)
      if (text !== undefined) return add(path, text)
    }
  }
  const text = read(entry)
  if (text === undefined) throw new Error(`${entry} is missing: start in the folder of the project`)
  add(entry, text)
  return found
}

/**
 * The version of all templates, by what they are made of: whatever is changed in markup, styles, type steps, words
 * or fonts gives another one, so that no kept print outlives its template.
 */
export function versionOf(sources: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [path, text] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path}\0${text.length}\0${text}`)
  }
  return hash.digest('hex').slice(0, 16)
}

let known: string | undefined

/** The version of the templates of this process; part of every key of the PDF cache. */
export const templateVersion = (): string => (known ??= versionOf(templateSources()))
