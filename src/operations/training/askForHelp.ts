import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { recordText as say } from '@/i18n/trainingRecordText'
import { postsInForce } from '@/queries/network/posts'
import { trainingWarning } from '@/queries/training/helpers'
import { findCase } from '../casework/findCase'
import { notify } from '../platform/notify'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'

/**
 * Asks somebody who knows the matter of a case for help; she gets a message with who asks and the phone,
 * and nothing of the citizen. Once a day for each case and person.
 * @throws Refusal 401, 404 for a case that is not hers to see, 409 when that person is not offered
 */
export async function askForHelp({
  req,
  input,
  now,
}: {
  req: PayloadRequest
  input: { case: string; user: string }
  now: Date
}): Promise<{ asked: string }> {
  const person = requirePerson(req)
  const found = await findCase(req, input.case)
  const today = plainDateOf(now)
  const warning = await trainingWarning(req, {
    user: person,
    matterId: idOf(found.matter) ?? '',
    path: person.stationPath ?? '',
    today,
  })
  const helper = warning?.helpers.find(({ user }) => user === input.user)
  if (!helper) throw new Refusal({ kind: 'conflict', message: say.noHelper })
  const [post] = await postsInForce(req, { userIds: [person.id], on: today })
  const matter = await req.payload.findByID({
    collection: 'matters',
    id: idOf(found.matter) ?? '',
    select: { code: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await notify({
    req,
    people: [helper.user],
    message: {
      kind: 'help-asked',
      key: `help ${found.id} ${person.id} ${today}`,
      text: say.asked(person.name, found.matterName, post?.phone ?? ''),
      link: `/portal/matters/${encodeURIComponent(matter.code ?? '')}`,
    },
    now,
  })
  return { asked: helper.name }
}
