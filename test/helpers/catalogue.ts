import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { MatterInput } from '@/domain/catalogue/matterContent'
import type { Role } from '@/domain/platform/roles'
import { Refusal } from '@/operations/refusal'
import { saveMatterInput } from '@/operations/catalogue/saveMatterInput'
import type { Department, User } from '@/payload-types'
import { startTestPayload } from './payload'
import { makePerson } from './people'

/** Two departments and the people that the catalogue's tests need. */
export interface CataloguePeople {
  civil: Department
  police: Department
  editor: User
  reviewer: User
  secondReviewer: User
  stranger: User
  agent: User
}

/** A request of a person, or of nobody. */
export async function requestOf(payload: Payload, user?: User): Promise<PayloadRequest> {
  const person = user && { ...user, collection: 'users' as const }
  return createLocalReq(person ? { user: person } : {}, payload)
}

/** Makes the departments and people in an empty database. */
export async function seedPeople(payload: Payload): Promise<CataloguePeople> {
  const make = (code: string, name: string) =>
    payload.create({
      collection: 'departments',
      overrideAccess: true,
      data: { code, name, shortName: name.slice(3), phone: '0539-000 0001' },
    })
  const civil = await make('MZ', '示范县民政局')
  const police = await make('GA', '示范县公安局')
  const area = await payload.create({
    collection: 'areas',
    overrideAccess: true,
    data: { code: '379901000000', name: '示范县', tier: 'county' },
  })
  const station = await payload.create({
    collection: 'stations',
    overrideAccess: true,
    data: { code: 'SF0001', name: '石门村代办点', tier: 'village', area: area.id },
  })
  const of = (username: string, roles: Role[], department: Department) =>
    makePerson(payload, username, roles, { department: department.id })
  return {
    civil,
    police,
    editor: await of('editor', ['editor'], civil),
    reviewer: await of('reviewer', ['reviewer'], civil),
    secondReviewer: await of('second', ['reviewer'], civil),
    stranger: await of('stranger', ['editor', 'reviewer'], police),
    agent: await makePerson(payload, 'agent', ['agent'], { station: station.id }),
  }
}

/** An empty installation with the people of {@link seedPeople}. */
export async function startCatalogue(): Promise<{ payload: Payload; people: CataloguePeople }> {
  const { payload } = await startTestPayload()
  return { payload, people: await seedPeople(payload) }
}

/** A matter that every rule lets through. */
export const soundInput = (more: Partial<MatterInput> = {}): MatterInput => ({
  name: '最低生活保障申请',
  departmentCode: 'MZ',
  plainNames: ['办低保'],
  type: 'payment',
  themes: ['civil-affairs'],
  whoCanApply: '户口在本县,家里人均收入低于低保标准的家庭。',
  conditions: ['户口在本县。', '家里人均收入低于低保标准。'],
  basis: [{ law: '社会救助暂行办法', kind: 'regulation', articles: ['第十一条'] }],
  materials: [
    { name: '身份证', source: 'government', issuer: '公安局', kind: 'both' },
    { name: '村委会证明', source: 'other', issuer: '村委会', kind: 'original' },
  ],
  steps: [
    { name: '村代办点收件', actor: '村代办点', limit: '当天' },
    { name: '县里审批', actor: '县民政局', limit: '承诺时限内' },
  ],
  caseType: 'promised',
  statutoryLimit: { unit: 'working-day', amount: 45 },
  promisedLimit: { unit: 'working-day', amount: 35 },
  fees: [],
  places: [{ name: '县政务服务中心民政窗口', address: '示范路 1 号' }],
  channels: ['agency', 'window'],
  visits: 1,
  visitsReason: '当面核对本人',
  agency: { village: 'agent', county: 'direct' },
  enquiryPhone: '0539-000 0001',
  complaintPhone: '0539-000 0002',
  ...more,
})

/** The refusal that a promise ends in; fails the test when it does not. */
export async function refusalOf(promise: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Refusal)) throw error ?? new Error('was not refused')
  return error
}

/** Saves a draft that every rule lets through, and gives its id. */
export async function saveDraft(
  payload: Payload,
  editor: User,
  more: Partial<MatterInput> = {},
): Promise<string> {
  const req = await requestOf(payload, editor)
  return (await saveMatterInput({ req, input: soundInput(more) })).id ?? ''
}
