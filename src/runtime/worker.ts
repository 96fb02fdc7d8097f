import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { runCommand } from './cannotStart'
import { runJobsUntil } from './jobs/loop'
import { whenToldToStop } from './stopping'
import { withPayload } from './withPayload'

/**
 * `npm run worker`: runs the jobs. The start brings one up as a child; further ones may run on any
 * machine that reaches the database.
 */
await runCommand(async () => {
  const signal = whenToldToStop()
  const worker = `${hostname()}:${process.pid}:${randomBytes(4).toString('hex')}`
  await withPayload('npm run worker', async ({ payload, report }) => {
    report('后台任务进程已就绪')
    await runJobsUntil({ payload, worker, signal })
    report('后台任务进程已停止')
  })
  process.exit()
})
