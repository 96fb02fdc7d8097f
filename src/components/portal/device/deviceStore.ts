'use client'

import { openDB } from 'idb'

/** Where a page keeps things on the device until the server has acknowledged them. */
export interface DeviceStore<T> {
  /** Whether what is kept outlives the page; not in private windows, nor on a full device. */
  lasts: () => Promise<boolean>
  keep: (one: T) => Promise<void>
  drop: (id: string) => Promise<void>
  /** Everything whose indexed field has one of these values. */
  of: (values: readonly string[]) => Promise<T[]>
  all: () => Promise<T[]>
  /** Calls whenever something was kept or let go by this page. */
  onChange: (listener: () => void) => () => void
}

/**
 * A store of the browser, or, where it keeps nothing, of the page.
 * @param name of the database, which has one table
 * @param index the field by which things are found
 */
export function deviceStore<T extends { id: string }, Index extends keyof T & string>({
  name,
  table,
  index,
}: {
  name: string
  table: string
  index: Index
}): DeviceStore<T> {
  const inMemory = new Map<string, T>()
  const changes = new EventTarget()
  const open = () =>
    openDB(name, 1, {
      upgrade: (db) => {
        db.createObjectStore(table, { keyPath: 'id' }).createIndex(index, index)
      },
    }).catch(() => null)
  let opening: ReturnType<typeof open> | undefined
  const database = () => (opening ??= open())
  const changed = () => changes.dispatchEvent(new Event('change'))

  const keep = async (one: T) => {
    const db = await database()
    // A full device keeps it for as long as the page lives.
    const isKept = await db?.put(table, one).catch(() => null)
    if (isKept) inMemory.delete(one.id)
    else inMemory.set(one.id, one)
    changed()
  }
  const drop = async (id: string) => {
    const db = await database()
    if (db) await db.delete(table, id)
    inMemory.delete(id)
    changed()
  }
  /** What the page keeps itself is newer than what lies in the database under the same id. */
  const withMemory = (found: T[], memory: T[]) => [
    ...found.filter(({ id }) => !inMemory.has(id)),
    ...memory,
  ]
  const of = async (values: readonly string[]): Promise<T[]> => {
    const db = await database()
    const memory = [...inMemory.values()].filter((one) => values.includes(String(one[index])))
    const found = values.map((value): Promise<T[]> | T[] =>
      db ? db.getAllFromIndex(table, index, value) : [],
    )
    return withMemory((await Promise.all(found)).flat(), memory)
  }
  const all = async (): Promise<T[]> => {
    const db = await database()
    return withMemory(db ? await db.getAll(table) : [], [...inMemory.values()])
  }
  const onChange = (listener: () => void) => {
    changes.addEventListener('change', listener)
    return () => changes.removeEventListener('change', listener)
  }
  const lasts = async () => (await database()) !== null && inMemory.size === 0
  return { lasts, keep, drop, of, all, onChange }
}
