import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { createLocalReq } from 'payload'
import { importText } from '@/i18n/imports'
import { importMatters } from '@/operations/catalogue/importMatters'
import { Refusal } from '@/operations/refusal'
import { readWorkbook } from '@/spreadsheets/readWorkbook'
import { runCommand } from './cannotStart'
import { withPayload } from './withPayload'

const reportEvery = 100

/** The words of the command line, or nothing when they are wrong. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { department: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    })
    return positionals.length === 1 ? { file: positionals[0], ...values } : undefined
  } catch {
    return undefined
  }
}

/**
 * `npm run import:matters -- FILE [--department CODE] [--dry-run]`: prints one JSON object with the
 * counts, the refused rows and the notes. Exit code 0 when all rows were taken, 1 when some were
 * refused, 2 when nothing could be read.
 */
await runCommand(async () => {
  const given = readArguments()
  if (!given) {
    console.error(importText.usage)
    process.exit(2)
  }
  const file = await readFile(given.file).catch(() => undefined)
  if (!file) {
    console.error(importText.noFile(given.file))
    process.exit(2)
  }
  const code = await withPayload('npm run import:matters', async ({ payload, report }) => {
    try {
      const {
        counts,
        rows,
        report: workbook,
      } = await importMatters({
        req: await createLocalReq({}, payload),
        workbook: await readWorkbook(file),
        department: given.department,
        mode: given['dry-run'] ? 'preview' : 'write',
        actor: 'system',
        onProgress: (done, total) => {
          if (done % reportEvery === 0) report(importText.progress(done, total))
        },
      })
      const refused = rows.filter(({ action }) => action === 'refused')
      const isDryRun = given['dry-run']
      console.log(JSON.stringify({ isDryRun, ...counts, refusedRows: refused, workbook }, null, 2))
      return counts.refused > 0 ? 1 : 0
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      console.error(error.message)
      return 2
    }
  })
  process.exit(code)
})
