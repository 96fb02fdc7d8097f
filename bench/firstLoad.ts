import puppeteer from 'puppeteer-core'
import { locateBrowser } from '@/printing/chromium/locate'

/** Bytes that a phone loads for a page at its first visit, by kind, as they come over the line. */
export async function firstLoad(url: string): Promise<Map<string, number>> {
  const { path: executablePath, env } = await locateBrowser()
  const browser = await puppeteer.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage()
    await page.setViewport({ width: 390, height: 844, isMobile: true })
    const client = await page.createCDPSession()
    await client.send('Network.enable')
    const kinds = new Map<string, string>()
    const bytes = new Map<string, number>()
    client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? 'Other'
      bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength)
    })
    await page.goto(url, { waitUntil: 'networkidle0' })
    return bytes
  } finally {
    await browser.close()
  }
}
