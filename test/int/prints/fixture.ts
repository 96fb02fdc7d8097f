import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Edition, Matter, Station, User } from '@/payload-types'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { makePerson } from '../../helpers/people'
import { richMatter, shortMatter } from '../../helpers/sampleMatters'

/** A county in small: a town with two villages, another town, two matters with sheets. */
export interface SmallCounty {
  stations: Record<'county' | 'town' | 'village' | 'neighbour' | 'otherTown', Station>
  people: Record<'village' | 'town' | 'otherTown' | 'coordinator' | 'editor', User>
  matters: Record<'rich' | 'short', Matter>
  /** Id of the only one. */
  department: string
}

const areas = {
  county: ['371399000000', 'county', null],
  town: ['371399001000', 'town', 'county'],
  village: ['371399001201', 'village', 'town'],
  neighbour: ['371399001202', 'village', 'town'],
  otherTown: ['371399002000', 'town', 'county'],
} as const

/** The request of a person, as an operation wants it; nobody's without one. */
export const asking = (payload: Payload, user?: User): Promise<PayloadRequest> =>
  createLocalReq({ user: user ? { ...user, collection: 'users' } : undefined }, payload)

/** An edition of a matter, as publishing would issue it, and the matter points to it. */
export async function issue(
  payload: Payload,
  matter: Matter,
  {
    number,
    content,
    holdsFrom = '2026-11-24',
  }: { number: number; content: MatterContent; holdsFrom?: string },
): Promise<Edition> {
  await payload.update({
    collection: 'editions',
    where: { matter: { equals: matter.id }, replacedOn: { exists: false } },
    data: { replacedOn: holdsFrom },
    overrideAccess: true,
  })
  const edition = await payload.create({
    collection: 'editions',
    overrideAccess: true,
    depth: 0,
    data: {
      matter: matter.id,
      number,
      shortCode: `${content.code.replace(/\W/g, '')}-${String(number).padStart(4, 'A')}`,
      issuedOn: holdsFrom,
      holdsFrom,
      changeNote: number > 1 ? '办理时限缩短' : undefined,
      fingerprint: `${content.code}-${number}`,
      layout: { a4Step: 5, largeStep: 2 },
      snapshot: content as unknown as Edition['snapshot'],
    },
  })
  await payload.db.updateOne({
    collection: 'matters',
    id: matter.id,
    data: { currentEdition: edition.id, stage: 'published', _status: 'published' },
  })
  return edition
}

/** An edition that is issued ahead of its day, as scheduling would; the matter points to it. */
export async function issueAhead(
  payload: Payload,
  matter: Matter,
  { number, content, holdsFrom }: { number: number; content: MatterContent; holdsFrom: string },
): Promise<Edition> {
  const edition = await payload.create({
    collection: 'editions',
    overrideAccess: true,
    depth: 0,
    data: {
      matter: matter.id,
      number,
      shortCode: `${content.code.replace(/\W/g, '')}-${String(number).padStart(4, 'B')}`,
      issuedOn: '2026-11-24',
      holdsFrom,
      fingerprint: `${content.code}-ahead-${number}`,
      layout: { a4Step: 5, largeStep: 2 },
      snapshot: content as unknown as Edition['snapshot'],
    },
  })
  await payload.db.updateOne({
    collection: 'matters',
    id: matter.id,
    data: { nextEdition: edition.id },
  })
  return edition
}

/** A published matter with its first edition. */
export async function makeMatter(
  payload: Payload,
  department: string,
  content: MatterContent,
): Promise<Matter> {
  const { name, code, type, caseType } = content
  const { id } = await payload.db.create({
    collection: 'matters',
    data: { name, code, department, type, caseType, stage: 'published', _status: 'published' },
  })
  const matter = await payload.findByID({ collection: 'matters', id, depth: 0 })
  await issue(payload, matter, { number: 1, content })
  return payload.findByID({ collection: 'matters', id, depth: 0 })
}

/** Builds the county anew in an empty database. */
export async function buildCounty(payload: Payload): Promise<SmallCounty> {
  await payload.updateGlobal({
    slug: 'settings',
    data: { countyName: '示范县', hotline: '12345', publicAddress: 'https://county.test' },
    overrideAccess: true,
  })
  const areaIds: Record<string, string> = {}
  const stations: Record<string, Station> = {}
  for (const [name, [code, tier, parent]] of Object.entries(areas)) {
    const area = await payload.create({
      collection: 'areas',
      overrideAccess: true,
      data: { code, name, tier, parent: parent ? areaIds[parent] : undefined },
    })
    areaIds[name] = area.id
    const station = await payload.create({
      collection: 'stations',
      overrideAccess: true,
      depth: 0,
      data: {
        code: `ZD${code.slice(6)}`,
        name: `${name}代办点`,
        tier,
        area: area.id,
        phone: '0999-000 5001',
        agents: [{ name: '王䶮' }, { name: '李样例', phone: '0999-000 5002' }],
      },
    })
    stations[name] = station
  }
  const department = await payload.create({
    collection: 'departments',
    overrideAccess: true,
    data: { code: 'MZ', name: '示范县民政局' },
  })
  const at = (name: string) => ({ station: stations[name].id })
  return {
    stations: stations as SmallCounty['stations'],
    department: department.id,
    matters: {
      rich: await makeMatter(payload, department.id, richMatter),
      short: await makeMatter(payload, department.id, shortMatter),
    },
    people: {
      village: await makePerson(payload, 'village', ['agent'], at('village')),
      town: await makePerson(payload, 'town', ['agent'], at('town')),
      otherTown: await makePerson(payload, 'other-town', ['agent'], at('otherTown')),
      coordinator: await makePerson(payload, 'coordinator', ['coordinator'], at('county')),
      editor: await makePerson(payload, 'editor', ['editor'], { department: department.id }),
    },
  }
}
