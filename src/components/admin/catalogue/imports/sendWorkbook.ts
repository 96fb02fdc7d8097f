import type { ImportView } from '@/operations/catalogue/importStateOf'

/** What came of sending a workbook: its import, or what the person should read. */
export type Sent = { ok: true; view: ImportView } | { ok: false; message?: string }

/**
 * Sends a workbook, with progress, which `fetch` does not tell.
 * @param clientId one for each file that was chosen, so that sending it twice is one import
 * @param onProgress told from 0 to 100 how much has been sent
 */
export function sendWorkbook({
  file,
  clientId,
  onProgress,
}: {
  file: File
  clientId: string
  onProgress: (percent: number) => void
}): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/import-runs/upload')
    request.responseType = 'json'
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name))
    request.setRequestHeader('X-Client-Id', clientId)
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress(Math.floor((loaded / Math.max(1, total)) * 100))
    request.onerror = () => resolve({ ok: false })
    request.onload = () => {
      const body = request.response as (ImportView & { message?: string }) | null
      if (request.status === 202 && body) resolve({ ok: true, view: body })
      else resolve({ ok: false, message: body?.message })
    }
    request.send(file)
  })
}
