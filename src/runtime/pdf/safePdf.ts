/**
 * Reads a PDF that a stranger sent and writes it anew, in a process of its own that ends itself when it
 * takes too much memory: a few kilobytes can unpack to gigabytes. Takes the bytes from stdin, gives the
 * new ones on stdout, or leaves with one of the codes below. Run by Node alone, hence without imports of
 * ours.
 *
 * Only what was read is written, so that nothing which another reader would find hides in it.
 */
import { buffer } from 'node:stream/consumers'
import { isMainThread, Worker } from 'node:worker_threads'
import type { PDFObject } from 'pdf-lib'

const exits = { broken: 2, locked: 3, active: 4, huge: 5 }
const mostMemory = 700 * 1024 * 1024
const mostPages = Number(process.argv[2] ?? 200)
const mostDepth = 60

/** Names that stand for programs, attachments, forms that send, and players. */
const activeNames = new Set([
  ...['JS', 'JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToE', 'Rendition', 'XFA'],
  ...['EF', 'EmbeddedFile', 'EmbeddedFiles', 'FileAttachment', 'RichMedia', 'Movie', 'Sound', '3D'],
])

async function safePdf(): Promise<number> {
  const { EncryptedPDFError, PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } =
    await import('pdf-lib')
  const isActive = (object: PDFObject, depth = 0): boolean => {
    if (depth > mostDepth) return true
    if (object instanceof PDFName) return activeNames.has(object.decodeText())
    if (object instanceof PDFStream) return isActive(object.dict, depth + 1)
    if (object instanceof PDFArray) return object.asArray().some((one) => isActive(one, depth + 1))
    if (!(object instanceof PDFDict)) return false
    return object.entries().some(([name, value]) => isActive(name) || isActive(value, depth + 1))
  }
  const data = await buffer(process.stdin)
  try {
    const document = await PDFDocument.load(data, {
      throwOnInvalidObject: true,
      updateMetadata: false,
    })
    const pages = document.getPageCount()
    if (pages === 0) return exits.broken
    if (pages > mostPages) return exits.huge
    const objects = document.context.enumerateIndirectObjects()
    if (objects.some(([, object]) => isActive(object))) return exits.active
    document.context.trailerInfo.Info = undefined
    const bytes = await document.save({ useObjectStreams: false, addDefaultPage: false })
    await new Promise((resolve) => process.stdout.write(bytes, resolve))
    return 0
  } catch (error) {
    return error instanceof EncryptedPDFError ? exits.locked : exits.broken
  }
}

if (isMainThread) {
  new Worker(new URL(import.meta.url)).unref()
  process.exit(await safePdf())
} else {
  setInterval(() => {
    if (process.memoryUsage.rss() > mostMemory) process.kill(process.pid, 'SIGKILL')
  }, 20)
}
