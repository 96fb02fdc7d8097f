import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { factCheckState } from '@/domain/catalogue/factCheck/rules'
import { plainDateOf } from '@/domain/platform/plainDate'
import { factCheckText as say } from '@/i18n/factChecks'
import type { FactCheck } from '@/payload-types'
import { findVisible } from '../../findVisible'
import { requirePerson } from '../../requirePerson'
import { Refusal } from '../../refusal'
import { inTransaction } from '../../transaction'
import { matterTaking } from '../matterForCommand'
import type { AskedPerson } from './askFacts'
import { factCheckPath, hashOfToken, newToken } from './link'

function refuseClosed(check: FactCheck, now: Date): void {
  const state = factCheckState(check, plainDateOf(now))
  if (state === 'answered') throw new Refusal({ kind: 'conflict', message: say.renewAnswered })
  if (state === 'over') throw new Refusal({ kind: 'gone', message: say.renewOver })
}

/**
 * 换一个链接: gives one person of a fact check another secret, because the first was lost or went to the wrong hands;
 * the old one opens nothing from now on. Who did it and when is kept with the fact check. The same command gives no
 * second one.
 * @returns the path, this once; null when the command was repeated
 * @throws Refusal 401, 404 for a fact check of others, 409 after the answer, 410 after its day or end, and as for a
 *   change of the draft
 */
export function renewLink({
  req,
  checkId,
  commandId,
  now,
}: {
  req: PayloadRequest
  checkId: string
  commandId: string
  now: Date
}): Promise<AskedPerson> {
  const person = requirePerson(req)
  return inTransaction({
    req,
    run: async () => {
      const { id } = await findVisible(req, {
        collection: 'fact-checks',
        id: checkId,
        unknown: say.renewUnknown,
      })
      const check = await req.payload.findByID({
        collection: 'fact-checks',
        id,
        depth: 0,
        showHiddenFields: true,
        overrideAccess: true,
        req,
      })
      await matterTaking('revise', { req, matterId: idOf(check.matter) ?? '' })
      const { name } = check
      if (check.renewKey === commandId) return { name, path: null }
      refuseClosed(check, now)
      const token = newToken()
      await req.payload.update({
        collection: 'fact-checks',
        id,
        data: {
          hash: hashOfToken(token),
          renewKey: commandId,
          renewedAt: now.toISOString(),
          renewedBy: person.id,
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
      return { name, path: factCheckPath(token) }
    },
  })
}
