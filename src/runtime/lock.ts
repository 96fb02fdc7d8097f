import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runtimeText } from '@/i18n/runtime'
import { CannotStart } from './cannotStart'
import { startOf } from './processes'

/** Who holds a data folder. */
export interface Holder {
  pid: number
  /** When that process began, so that a later process with the same id is not mistaken for it. */
  start: string
  /** What it does, for the message to the second one, e.g. `npm start`. */
  what: string
}

const lockFile = (folder: string) => join(folder, 'daiban.lock')

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

/** The living process that holds the folder, if there is one. */
export function holderOf(folder: string): Holder | undefined {
  const holder = readHolder(lockFile(folder))
  return holder && startOf(holder.pid) === holder.start ? holder : undefined
}

/**
 * Takes a data folder for this process; a lock left behind by a dead process is taken over.
 * @param folder made when it does not exist, readable by its owner only
 * @param what this process does, e.g. `npm start`
 * @returns gives the folder back
 * @throws CannotStart when a living process holds it, or the folder is not writable
 */
export function takeLock({ folder, what }: { folder: string; what: string }): () => void {
  const file = lockFile(folder)
  const mine: Holder = { pid: process.pid, start: startOf(process.pid) ?? '', what }
  const draft = `${file}.${process.pid}`
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 })
  } catch {
    throw new CannotStart(runtimeText.folderNotWritable(folder))
  }
  try {
    while (!tryLink(draft, file)) {
      const holder = holderOf(folder)
      if (holder) throw new CannotStart(runtimeText.alreadyRunning({ folder, ...holder }))
      setAside(file)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  return () => {
    const holder = readHolder(file)
    if (holder?.pid === mine.pid && holder.start === mine.start) rmSync(file, { force: true })
  }
}

/** A link is made by one process only, whoever else tries at the same moment. */
function tryLink(draft: string, file: string): boolean {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Removes a dead lock; when another process has just taken it over, puts that one back. */
function setAside(file: string): void {
  const aside = `${file}.dead.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  const holder = readHolder(aside)
  if (holder && startOf(holder.pid) === holder.start) tryLink(aside, file)
  rmSync(aside, { force: true })
}
