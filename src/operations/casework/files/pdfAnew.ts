import { spawn } from 'node:child_process'
import { buffer } from 'node:stream/consumers'
import { fileLimits } from '@/domain/casework/files'
import { fileText as say } from '@/i18n/caseFiles'
import { nodeBinary } from '@/runtime/processes'
import { Refusal } from '../../refusal'

const withinMs = 20_000

/** What the codes mean with which `src/runtime/pdf/safePdf.ts` leaves. */
const faults: Record<number, string> = {
  2: say.pdfBroken,
  3: say.pdfLocked,
  4: say.pdfActive,
  5: say.pdfHuge,
}

/**
 * A PDF written anew, without what could run in it. It is read in a process of its own, whose memory and
 * time are bounded.
 * @throws Refusal 415 that says what is wrong with it
 */
export async function pdfAnew(data: Buffer): Promise<Buffer> {
  const script = 'src/runtime/pdf/safePdf.ts'
  const child = spawn(
    nodeBinary(),
    ['--disable-warning=ExperimentalWarning', script, String(fileLimits.pages)],
    {
      stdio: ['pipe', 'pipe', 'ignore'],
      // None of our secrets for a process that reads what strangers send.
      env: { NODE_ENV: 'production' },
      timeout: withinMs,
      killSignal: 'SIGKILL',
    },
  )
  // A child that ended already takes nothing more.
  child.stdin.on('error', () => undefined)
  child.stdin.end(data)
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve)
    child.once('error', reject)
  })
  const [bytes, code] = await Promise.all([buffer(child.stdout), ended])
  if (code === 0) return bytes
  // It was ended from outside or by its own guard: too much memory or time.
  const message = code === null ? say.pdfHuge : faults[code]
  if (!message) throw new Error(`The reader of PDFs left with ${code}`)
  throw new Refusal({ kind: 'wrong-type', message })
}
