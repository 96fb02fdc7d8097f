import { readingsOfShortCode } from '../searchShortCode'

/** What the QR code of a sheet says, or why it is none of ours. */
export type Scan =
  | {
      is: 'sheet'
      /** Short code, as it was read. */
      code: string
      /** Code of the station that the sheet was printed for. */
      at: string | null
    }
  | { is: 'other-county'; host: string }
  | { is: 'no-sheet' }
  | { is: 'unreadable' }

const addressOf = (text: string): URL | null => {
  const isAddress = /^[a-z][a-z\d+.-]*:\/\//i.test(text) || /\/s\//.test(text)
  if (!isAddress) return null
  try {
    return new URL(/:\/\//.test(text) ? text : `https://${text}`)
  } catch {
    return null
  }
}

/** The short code of a page of a print; null for any other page. */
function codeOf(page: URL): string | null {
  try {
    const [, code] = /^\/s\/([^/]+)\/?$/.exec(decodeURIComponent(page.pathname)) ?? []
    return code ?? null
  } catch {
    return null
  }
}

/**
 * Reads what a camera or a person took off a sheet: the whole address of the QR code, or the bare short code.
 * @param text as it came
 * @param addresses where the county's site is reached, e.g. `https://daiban.example.gov.cn`
 */
export function readScan(text: string, addresses: readonly string[]): Scan {
  const typed = text.trim().slice(0, 300)
  const page = addressOf(typed)
  if (!page) {
    return readingsOfShortCode(typed).length > 0
      ? { is: 'sheet', code: typed, at: null }
      : { is: 'unreadable' }
  }
  const hosts = addresses.map((address) => addressOf(address)?.host)
  if (!hosts.includes(page.host)) return { is: 'other-county', host: page.host.slice(0, 60) }
  const code = codeOf(page)
  if (!code) return { is: 'no-sheet' }
  const at = page.searchParams.get('at')?.trim().toUpperCase()
  return { is: 'sheet', code, at: at || null }
}
