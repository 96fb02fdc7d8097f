import { stat } from 'node:fs/promises'
import path from 'node:path'

/** A file whose record exists but that is gone from the disk is "not found", not a fault. */
export function answerMissing(folder: string) {
  return async (
    _req: unknown,
    { params }: { params: { filename: string } },
  ): Promise<Response | null> => {
    const name = path.basename(params.filename)
    const isThere = await stat(path.join(folder, name)).then(
      (found) => found.isFile(),
      () => false,
    )
    if (isThere) return null
    return Response.json({ message: '没有这个文件,它可能已经被换掉。' }, { status: 404 })
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
