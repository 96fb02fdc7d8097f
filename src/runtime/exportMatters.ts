import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { createLocalReq } from 'payload'
import { importText } from '@/i18n/imports'
import { exportMatters } from '@/operations/catalogue/exportMatters'
import { Refusal } from '@/operations/refusal'
import { runCommand } from './cannotStart'
import { withPayload } from './withPayload'

/** `npm run export:matters -- FILE.xlsx [--department CODE]`: all matters as a workbook that imports back. */
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { department: { type: 'string' } },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) {
    console.error(importText.exportUsage)
    process.exit(2)
  }
  const code = await withPayload('npm run export:matters', async ({ payload, report }) => {
    const stream = createWriteStream(file)
    const written = finished(stream)
    try {
      const req = await createLocalReq({}, payload)
      const count = await exportMatters({ req, department: values.department, stream })
      await written
      report(importText.exported(count, file))
      return 0
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      console.error(error.message)
      return 2
    }
  })
  process.exit(code)
})
