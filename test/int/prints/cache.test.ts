import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { mkdir, readdir, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cleanPrints } from '@/operations/catalogue/cleanPrints'
import { keepPdf, keptLength, keptPdf, printPath } from '@/operations/catalogue/printCache'

const key = 'ab'.repeat(32)
const pdfOf = (text: string) => Buffer.from(`%PDF-1.7\n${text}\nstartxref\n9\n%%EOF\n`)
const now = new Date('2026-11-24T00:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)

let dataDir: string
let path: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'daiban-prints-'))
  path = printPath({ dataDir, key })
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

/** A maker that counts how often it is asked. */
function maker(text = 'sheet') {
  const made = { times: 0 }
  const make = async () => {
    made.times += 1
    await new Promise((resolve) => setTimeout(resolve, 20))
    return pdfOf(text)
  }
  return { made, make }
}

describe('a kept print', () => {
  test('is made once, and read after that', async () => {
    const { made, make } = maker()
    expect(Buffer.from(await keptPdf({ path, make }))).toEqual(pdfOf('sheet'))
    expect(Buffer.from(await keptPdf({ path, make }))).toEqual(pdfOf('sheet'))
    expect(made.times).toBe(1)
    expect(await readdir(dirname(path))).toEqual([`${key}.pdf`])
  })

  test('is made once however many ask at the same time', async () => {
    const { made, make } = maker()
    const all = await Promise.all(Array.from({ length: 30 }, () => keptPdf({ path, make })))
    expect(new Set(all.map((pdf) => Buffer.from(pdf).toString()))).toEqual(
      new Set([pdfOf('sheet').toString()]),
    )
    expect(made.times).toBe(1)
  })

  test('that fails is told to everyone who waits, and tried again by the next', async () => {
    const fails = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      throw new Error('no browser')
    }
    const both = [keptPdf({ path, make: fails }), keptPdf({ path, make: fails })]
    for (const one of await Promise.allSettled(both)) expect(one.status).toBe('rejected')
    expect(existsSync(path)).toBe(false)
    const { make } = maker()
    expect(Buffer.from(await keptPdf({ path, make }))).toEqual(pdfOf('sheet'))
  })

  test.each([
    ['is lost', () => rmSync(path)],
    ['is empty', () => truncate(path, 0)],
    ['was cut off', () => truncate(path, statSync(path).size - 20)],
    [
      'has one wrong byte',
      async () => {
        const file = readFileSync(path)
        file[12] ^= 0xff
        await writeFile(path, file)
      },
    ],
    ['is something else', () => writeFile(path, '<html>disk full</html>')],
  ])('that %s is made again', async (_, harm) => {
    const { made, make } = maker()
    await keptPdf({ path, make })
    await harm()
    expect(Buffer.from(await keptPdf({ path, make }))).toEqual(pdfOf('sheet'))
    expect(made.times).toBe(2)
    await keptPdf({ path, make })
    expect(made.times).toBe(2)
  })

  test('is given although it could not be kept', async () => {
    await mkdir(dataDir, { recursive: true })
    await writeFile(join(dataDir, 'prints'), 'a file where the folder should be')
    const { make } = maker()
    const faults: unknown[] = []
    const pdf = await keptPdf({ path, make, onNotKept: (error) => faults.push(error) })
    expect(Buffer.from(pdf)).toEqual(pdfOf('sheet'))
    expect(faults).toHaveLength(1)
  })

  test('that is no PDF is never kept', async () => {
    await expect(keepPdf(path, Buffer.from('Error'))).rejects.toThrow('not a PDF')
    expect(existsSync(path)).toBe(false)
  })

  test('tells its length without being read', async () => {
    await keepPdf(path, pdfOf('book'))
    expect(await keptLength(path)).toBe(pdfOf('book').length)
    await truncate(path, statSync(path).size - 1)
    expect(await keptLength(path)).toBeNull()
    expect(await keptLength(`${path}.none`)).toBeNull()
  })

  test('is named by a hash, never by what a request says', () => {
    expect(() => printPath({ dataDir, key: '../../etc/passwd' })).toThrow()
  })
})

describe('cleaning', () => {
  const keep = async (letter: string, days: number, isRun = false) => {
    const file = printPath({ dataDir, key: letter.repeat(64), isRun })
    await keepPdf(file, pdfOf(letter.repeat(1000)))
    utimesSync(file, ago(days), ago(days))
    return file
  }

  test('takes runs unused for a week, and leaves sheets', async () => {
    const [oldRun, newRun, sheet] = [
      await keep('a', 8, true),
      await keep('b', 6, true),
      await keep('c', 300),
    ]
    expect(await cleanPrints({ dataDir, now })).toMatchObject({ removed: 1 })
    expect([oldRun, newRun, sheet].map((file) => existsSync(file))).toEqual([false, true, true])
  })

  test('above the cap takes what was unused for longest', async () => {
    const files = [await keep('a', 1), await keep('b', 30), await keep('c', 2)]
    const { size } = statSync(files[0])
    const { removed, bytes } = await cleanPrints({ dataDir, now, capBytes: size * 2 })
    expect(removed).toBe(1)
    expect(bytes).toBe(size * 2)
    expect(files.map((file) => existsSync(file))).toEqual([true, false, true])
  })

  test('takes drafts of dead processes, not those being written', async () => {
    await mkdir(dirname(path), { recursive: true })
    const [dead, living] = [`${path}.1.tmp`, `${path}.2.tmp`]
    await writeFile(dead, 'x')
    await writeFile(living, 'x')
    utimesSync(dead, ago(1), ago(1))
    utimesSync(living, now, now)
    await cleanPrints({ dataDir, now, capBytes: 0 })
    expect([existsSync(dead), existsSync(living)]).toEqual([false, true])
  })

  test('of a folder that is not there does nothing', async () => {
    expect(await cleanPrints({ dataDir, now })).toEqual({ removed: 0, bytes: 0 })
  })
})
