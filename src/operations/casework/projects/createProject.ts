import type { PayloadRequest } from 'payload'
import { projectRelations } from '@/access/projects'
import { maskedPhone, normalPhone, phoneFault } from '@/domain/casework/identity'
import { isText, projectFault, unless } from '@/domain/casework/projects/refusals'
import type { Project } from '@/payload-types'
import { sealText } from '../../platform/keyring'
import { Refusal } from '../../refusal'
import { requirePerson } from '../../requirePerson'
import { repeatedProject } from './findProject'
import { refuseProject } from './refuse'

/** What a new project says of itself. */
export interface ProjectBeginning {
  /** Made by the page: a doubled request makes one project. */
  commandId: string
  name: string
  enterprise: string
  contact: string
  phone: string
}

/** A project after a command, and whether the command had been given before. */
export interface Arranged {
  project: Project
  isRepeat: boolean
}

/** For what the phone of an enterprise is sealed; it belongs to the command that made the project. */
export const phonePurpose = 'project phone'

function check({ name, enterprise, contact, phone }: ProjectBeginning): void {
  const refusals = [
    ...unless(isText(name, 100), 'name-missing', 'name'),
    ...unless(isText(enterprise, 100), 'enterprise-missing', 'enterprise'),
    ...unless(isText(contact, 30), 'contact-missing', 'contact'),
  ]
  if (refusals.length > 0) throw refuseProject(refusals)
  const message = phoneFault(normalPhone(phone))
  if (message)
    throw new Refusal({ kind: 'invalid', message, reasons: [{ message, path: 'phone' }] })
}

/**
 * Begins a project; the coordinator who does leads it (§二(一)1).
 * @throws Refusal 400 with what is wrong, 401, 403 for whoever is no coordinator
 */
export async function createProject({
  req,
  input,
  now,
}: {
  req: PayloadRequest
  input: ProjectBeginning
  now: Date
}): Promise<Arranged> {
  const person = requirePerson(req)
  const before = await repeatedProject(req, input.commandId)
  if (before) return { project: before, isRepeat: true }
  if (!projectRelations(person).includes('coordinator')) {
    throw refuseProject([projectFault('not-yours')])
  }
  check(input)
  const phone = normalPhone(input.phone)
  const sealing = { purpose: phonePurpose, owner: input.commandId }
  try {
    const project = await req.payload.create({
      collection: 'projects',
      data: {
        name: input.name.trim(),
        enterprise: input.enterprise.trim(),
        contact: input.contact.trim(),
        phoneMasked: maskedPhone(phone),
        phoneSealed: sealText(req.payload, sealing, phone),
        leader: person.id,
        steps: [],
        departments: [],
        history: [{ at: now.toISOString(), by: person.id, command: 'create' }],
        commandIds: [input.commandId],
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { project, isRepeat: false }
  } catch (error) {
    // The other of two equal requests was quicker: the unique command refused this one.
    const other = await repeatedProject(req, input.commandId)
    if (other) return { project: other, isRepeat: true }
    throw error
  }
}
