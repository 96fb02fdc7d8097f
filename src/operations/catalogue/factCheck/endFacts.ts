import { plainDateOf } from '@/domain/platform/plainDate'
import { inTransaction } from '../../transaction'
import { type CommandInput, matterTaking } from '../matterForCommand'

/**
 * Ends the fact checks of a matter that nobody has answered: their links show nothing from now on.
 * @throws Refusal as for a change of the draft
 */
export function endFacts({ now, ...input }: CommandInput & { now: Date }): Promise<void> {
  const { req } = input
  return inTransaction({
    req,
    run: async () => {
      const { matter } = await matterTaking('revise', input)
      await req.payload.update({
        collection: 'fact-checks',
        where: {
          matter: { equals: matter.id },
          answeredAt: { exists: false },
          endedOn: { exists: false },
        },
        data: { endedOn: plainDateOf(now) },
        depth: 0,
        overrideAccess: true,
        req,
      })
    },
  })
}
