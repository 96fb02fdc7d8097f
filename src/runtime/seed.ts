import { writeFileSync } from 'node:fs'
import { seedCounty } from '@/seed/seedCounty'
import { seedText } from '@/i18n/start'
import { CannotStart, runCommand } from './cannotStart'
import { fillOf, logInsFile, noteSeed } from './start/seeding'
import { withPayload } from './withPayload'

/**
 * `npm run seed`: fills an empty database with the demonstration county, also in production, where
 * the start never does it. The log-ins go into a file that its owner alone can read.
 */
await runCommand(async () => {
  // Begun by a start that has died since: what is half done is emptied by the next one.
  if (process.connected) process.on('disconnect', () => process.exit(1))
  await withPayload('npm run seed', async ({ payload, settings, databaseUri, report }) => {
    const fill = await fillOf(databaseUri)
    if (fill === 'filled') throw new CannotStart(seedText.notEmpty)
    if (fill === 'half-seeded') throw new CannotStart(seedText.unfinished)
    await noteSeed(databaseUri, 'begun')
    const logIns = await seedCounty({ payload, password: settings.seedPassword, report })
    const file = logInsFile(settings.dataDir)
    writeFileSync(file, seedText.logIns(logIns), { mode: 0o600 })
    await noteSeed(databaseUri, 'done')
    report(seedText.done(file))
  })
  process.exit()
})
