/**
 * The HTTP status of public pages that is not 200. Next gives none but 404 to a page, and that one
 * without anything to read for whoever has no scripts; so the page itself is drawn as any other, says
 * its status here while it is drawn, and the web server (web.ts) puts it on the answer. Kept pages live
 * in the memory of the same process, hence what is said here lives as long as they do.
 */
const shared = globalThis as typeof globalThis & { daibanPageStatus?: Map<string, number> }
const kept = (shared.daibanPageStatus ??= new Map())

/** More than there are kept pages, so that none outlives its status. */
const mostKept = 20_000

/** A path as people mean it, whether its letters were encoded or not. */
function plain(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** What a public page may answer with. */
export type PageStatus = 200 | 404 | 410 | 429

/**
 * Says with which status a page answers.
 * @param path of the page as people see it, without its query
 */
export function answerAs(path: string, status: PageStatus): void {
  const key = plain(path)
  kept.delete(key)
  if (status === 200) return
  kept.set(key, status)
  if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? '')
}

/** The status that a page said, or 200. */
export function statusOfPage(path: string): number {
  const key = plain(path)
  const status = kept.get(key)
  if (!status) return 200
  // What is read stays longest, as with the kept pages.
  kept.delete(key)
  kept.set(key, status)
  return status
}
