import { createLocalReq } from 'payload'
import { rescueText } from '@/i18n/rescue'
import { findAccount } from '@/operations/platform/findAccount'
import { makeResetCode } from '@/operations/platform/resetCodes'
import { dropSecondFactor } from '@/operations/platform/secondFactor/resetFactor'
import { recordAudit } from '@/operations/platform/audit'
import { Refusal } from '@/operations/refusal'
import { runCommand } from './cannotStart'
import { withPayload } from './withPayload'

/**
 * `npm run reset:second-factor -- USERNAME [--password]`: for when no security administrator can log in
 * any more. Whoever can run it holds the server and its secrets anyway. With `--password` it prints a
 * one-time code for a new password as well. Both go into the audit trail.
 * Exit code 0 when it is done, 2 when it cannot be.
 */
await runCommand(async () => {
  const words = process.argv.slice(2)
  const withPassword = words.includes('--password')
  const [username, ...more] = words.filter((word) => !word.startsWith('--'))
  const isKnown = words.every((word) => !word.startsWith('--') || word === '--password')
  if (!username || more.length > 0 || !isKnown) {
    console.error(rescueText.usage)
    process.exit(2)
  }
  const code = await withPayload('npm run reset:second-factor', async ({ payload }) => {
    const req = await createLocalReq({}, payload)
    try {
      const user = await findAccount(req, username)
      if (!user) throw new Refusal({ kind: 'not-found', message: rescueText.nobody(username) })
      if (user.secondFactorSince || !withPassword) {
        await dropSecondFactor({ req, userId: user.id, detail: rescueText.detail })
        console.log(rescueText.done(username))
      }
      if (withPassword) {
        const made = await makeResetCode({ req, userId: user.id, now: new Date() })
        const note = { subject: '账号', subjectId: user.id, detail: rescueText.detail }
        await recordAudit({ req, action: 'reset-code-issued', ...note })
        console.log(rescueText.code(made.code))
      }
      return 0
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      console.error(error.message)
      return 2
    }
  })
  process.exit(code)
})
