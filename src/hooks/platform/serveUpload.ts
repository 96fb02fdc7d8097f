import { existsSync } from 'node:fs'
import path from 'node:path'

/** A file whose record exists but that is gone from the disk is "not found", not a fault. */
export function answerMissing(folder: string) {
  return (_req: unknown, { params }: { params: { filename: string } }): Response | undefined => {
    if (existsSync(path.join(folder, path.basename(params.filename)))) return undefined
    return Response.json({ message: '没有这个文件，它可能已经被换掉。' }, { status: 404 })
  }
}

/** What is served is shown as what it is, runs nothing, and only pictures open in the page. */
export function safeHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  const isImage = headers.get('Content-Type')?.startsWith('image/')
  headers.set('Content-Disposition', isImage ? 'inline' : 'attachment')
  return headers
}
