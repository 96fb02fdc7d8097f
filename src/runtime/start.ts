import { startRefusals, startText } from '@/i18n/start'
import { CannotStart, runCommand } from './cannotStart'
import { environmentFor, readSettings } from './environment'
import { openDatabase } from './openDatabase'
import { ensureBuild } from './start/build'
import { keepUp, startChild, withTsx } from './start/children'
import { waitUntilHealthy } from './start/healthy'
import { ensurePortFree } from './start/port'
import { hasNobody, keptLogIns, logInsFile, seedWhenEmpty } from './start/seeding'
import { whenToldToStop } from './stopping'

const report = (line: string) => console.log(line)

/** `npm start`, and with `--dev` `npm run dev`: brings up everything, serves, and takes it down. */
async function start({ isDevelopment }: { isDevelopment: boolean }): Promise<void> {
  const begun = Date.now()
  const stopping = whenToldToStop({ report })
  const settings = readSettings()
  report(startText.settings(settings.dataDir))
  await ensurePortFree(settings)
  const takeDown: (() => Promise<void>)[] = []
  let fail: (error: unknown) => void = () => undefined
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  failed.catch(() => undefined)

  try {
    report(startText.database)
    const database = await openDatabase({
      settings,
      what: isDevelopment ? 'npm run dev' : 'npm start',
      report,
      giveUp: (error) => fail(new CannotStart(startRefusals.databaseEnded(String(error)))),
    })
    takeDown.push(database.close)
    const isOwn = database.kind === 'own server'
    report(startText.databaseReady(isOwn ? startText.ownServer : startText.embedded))
    const base = { ...process.env, ...environmentFor(settings, database.uri) }
    const isProduction = settings.nodeEnv === 'production'

    const prepare = async () => {
      if (isDevelopment) report(startText.buildDevelopment)
      else await ensureBuild({ env: base, report, signal: stopping })
      if (stopping.aborted) return
      const { uri } = database
      await seedWhenEmpty({ uri, isProduction, env: base, report, signal: stopping })
    }
    await Promise.race([prepare(), failed])
    if (stopping.aborted) return

    report(startText.serving)
    const env = {
      ...base,
      NODE_ENV: isDevelopment ? ('development' as const) : ('production' as const),
    }
    const serve = isDevelopment
      ? ['node_modules/next/dist/bin/next', 'dev', '-p', String(settings.port)]
      : ['src/runtime/web.ts']
    const stopWorker = keepUp({
      start: () => startChild({ args: withTsx('src/runtime/worker.ts'), env }),
      onEnd: (seconds) => report(startText.workerAgain(seconds)),
    })
    takeDown.push(stopWorker)
    const web = startChild({ args: serve, env: { ...env, LISTEN_ADDRESS: settings.listenAddress } })
    takeDown.push(web.stop)
    void web.ended.then(() => fail(new CannotStart(startRefusals.webEnded)))

    await Promise.race([waitUntilHealthy({ settings, report, signal: stopping }), failed])
    if (stopping.aborted) return
    greet({ address: settings.publicAddress, dataDir: settings.dataDir, begun })
    if (await hasNobody(database.uri)) {
      const { setUpCodeOf } = await import('@/operations/platform/setUpCode')
      report(startText.setUpCode(setUpCodeOf(base.PAYLOAD_SECRET ?? '')))
    }
    await Promise.race([whenAborted(stopping), failed])
  } finally {
    for (const end of takeDown.reverse()) await end()
    if (stopping.aborted) report(startText.stopped)
  }
}

function greet({ address, dataDir, begun }: { address: string; dataDir: string; begun: number }) {
  const seconds = Math.round((Date.now() - begun) / 1000)
  report('')
  report(startText.ready({ address, seconds }))
  const logIns = keptLogIns(dataDir)
  if (!logIns) return
  report(startText.logIns(logInsFile(dataDir)))
  report(logIns.trimEnd().replace(/^/gm, '    '))
}

const whenAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve())
  })

await runCommand(() => start({ isDevelopment: process.argv.includes('--dev') }))
process.exit()
