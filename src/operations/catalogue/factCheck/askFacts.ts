import { idOf } from '@/access/roles'
import { printedSections } from '@/domain/catalogue/changes'
import { isGoodDueDay, mostAsked, namesIn } from '@/domain/catalogue/factCheck/rules'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { factCheckText as say } from '@/i18n/factChecks'
import type { FactCheck } from '@/payload-types'
import { matterContentOf } from '@/queries/catalogue/matterContent'
import { requirePerson } from '../../requirePerson'
import { Refusal } from '../../refusal'
import { once } from '../../repeated'
import { fingerprintOf } from '../editionDraft'
import { type CommandInput, matterTaking } from '../matterForCommand'
import { factCheckPath, hashOfToken, newToken } from './link'

/** Whom a draft is put before, and by when. */
export interface FactQuestion {
  commandId: string
  /** Names as they were typed, one a line. */
  names: string
  dueOn: PlainDate
}

/** One person who is asked; the path is shown once, and null when the command was repeated. */
export interface AskedPerson {
  name: string
  path: string | null
}

function checked({ names: typed, dueOn }: FactQuestion, today: PlainDate): string[] {
  const refuse = (message: string, path: string): never => {
    throw new Refusal({ kind: 'invalid', message, reasons: [{ message, path }] })
  }
  const names = namesIn(typed)
  if (names.length === 0) refuse(say.namesMissing, 'names')
  if (names.length > mostAsked) refuse(say.tooManyNames, 'names')
  if (names.some((name) => name.length > 30)) refuse(say.nameTooLong, 'names')
  if (!isGoodDueDay(dueOn, today)) refuse(say.badDay, 'dueOn')
  return names
}

/**
 * 请窗口核实: puts the latest draft, as it prints, before named people by a secret link each. Only hashes of the
 * links are kept. The same command asks once.
 * @throws Refusal 400, and as for a change of the draft
 */
export async function askFacts({
  question,
  now,
  ...input
}: CommandInput & { question: FactQuestion; now: Date }): Promise<AskedPerson[]> {
  const { req } = input
  const person = requirePerson(req)
  const names = checked(question, plainDateOf(now))
  const { commandId, dueOn } = question
  const known = async (): Promise<AskedPerson[] | null> => {
    const { docs } = await req.payload.find({
      collection: 'fact-checks',
      where: {
        commandKey: { in: names.map((_, at) => `${commandId} ${at}`) },
        askedBy: { equals: person.id },
      },
      sort: 'id',
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    return docs.length > 0 ? docs.map(({ name }: FactCheck) => ({ name, path: null })) : null
  }
  const run = async (): Promise<AskedPerson[]> => {
    const { matter } = await matterTaking('revise', input)
    const content = await matterContentOf({ payload: req.payload, req, matter })
    const asked: AskedPerson[] = []
    for (const [at, name] of names.entries()) {
      const token = newToken()
      await req.payload.create({
        collection: 'fact-checks',
        data: {
          matter: matter.id,
          matterName: matter.name,
          department: idOf(matter.department) ?? '',
          name,
          dueOn,
          askedBy: person.id,
          askedAt: now.toISOString(),
          fingerprint: fingerprintOf(content),
          sections: printedSections(content),
          hash: hashOfToken(token),
          commandKey: `${commandId} ${at}`,
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
      asked.push({ name, path: factCheckPath(token) })
    }
    return asked
  }
  return (await once({ req, known, run })).result
}
