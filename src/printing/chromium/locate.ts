import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { getSettings } from '@/runtime/settings'
import { unpackChromium } from './unpack'

/** How to start a browser: its program, and what its environment needs beside ours. */
export interface BrowserProgram {
  path: string
  env: Record<string, string>
  /** Where it came from, for the health page. */
  origin: 'setting' | 'installed' | 'package'
}

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const usualPaths: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  linux: ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/usr/lib/chromium'].flatMap(
    (folder) => names.map((name) => join(/* turbopackIgnore: true */ folder, name)),
  ),
  win32: [
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
    process.env['LOCALAPPDATA'],
  ]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
}

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

async function findInstalled(): Promise<string | undefined> {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(/* turbopackIgnore: true */ folder, name)))
  for (const path of [...onPath, ...(usualPaths[process.platform] ?? [])]) {
    if (await isExecutable(path)) return path
  }
  return undefined
}

/**
 * The browser to print with: the one that CHROMIUM_PATH names, an installed one, the one in our packages.
 * @throws when CHROMIUM_PATH cannot be executed, or nothing is there and the package does not unpack
 */
export async function locateBrowser(): Promise<BrowserProgram> {
  const { chromiumPath, cacheDir } = getSettings()
  if (chromiumPath) return { path: chromiumPath, env: {}, origin: 'setting' }
  const installed = await findInstalled()
  if (installed) return { path: installed, env: {}, origin: 'installed' }
  return { ...(await unpackChromium(join(cacheDir, 'chromium'))), origin: 'package' }
}
