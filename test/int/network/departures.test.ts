import { randomUUID } from 'node:crypto'
import { ObjectId } from 'mongodb'
import { createLocalReq, type Field, type Payload } from 'payload'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { plainDateOf } from '@/domain/platform/plainDate'
import { postsOfDay } from '@/operations/network/people/postsOfDay'
import { notify } from '@/operations/platform/notify'
import type { User } from '@/payload-types'
import { type CaseCounty, buildCaseCounty, idIn, registration } from '../../helpers/cases'
import { makePerson } from '../../helpers/people'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { type Rest, restOf } from '../../helpers/rest'

let running: TestPayload
let payload: Payload
let county: CaseCounty
let leaver: User
let heir: User
let as: Rest
const cases: string[] = []
const today = plainDateOf(new Date())
const day = (days: number) => dateOfEpochDay(epochDayOf(today) + days)

const post = (user: User, station: string, more: object = {}) =>
  county.as.coordinator.post('/posts/start', {
    commandId: randomUUID(),
    station,
    user: user.id,
    kind: 'second',
    employment: 'full-time',
    from: today,
    ...more,
  })
const confirm = (rest: Rest, more: object = {}) =>
  rest.post('/departures/confirm', {
    commandId: randomUUID(),
    kind: 'leave',
    user: leaver.id,
    lastDay: today,
    successors: [{ station: county.stations.village.id, user: heir.id }],
    ...more,
  })

const shift = (date: string) => ({
  station: county.stations.village.id,
  path: county.stations.village.path ?? '',
  user: leaver.id,
  name: leaver.name,
  date,
  from: '09:00',
  to: '12:00',
  startsAt: `${date}T01:00:00.000Z`,
  endsAt: `${date}T04:00:00.000Z`,
  minutes: 180,
  status: 'published' as const,
  commandIds: [randomUUID()],
})

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  const { village } = county.stations
  leaver = await makePerson(payload, 'leaver', ['agent'], { station: village.id, name: '赵要走' })
  heir = await makePerson(payload, 'heir', ['agent'], { station: village.id, name: '钱接手' })
  as = await restOf(payload, leaver)
  await post(heir, village.id)
  await post(leaver, village.id)
  for (let count = 0; count < 2; count += 1) {
    cases.push(idIn(await as.post('/cases/register', registration())))
  }
  const overrideAccess = true
  for (const date of [day(1), day(9)]) {
    await payload.create({ collection: 'shifts', data: shift(date), overrideAccess })
  }
  await payload.create({
    collection: 'rota-patterns',
    data: {
      station: village.id,
      path: village.path ?? '',
      turn: 'day',
      members: [{ user: leaver.id, name: leaver.name }],
      spans: [{ from: '09:00', to: '12:00' }],
      perSpan: 1,
      hoursADay: 8,
      startsOn: today,
      commandIds: [randomUUID()],
    },
    overrideAccess,
  })
  await payload.update({
    collection: 'stations',
    id: village.id,
    data: { head: leaver.id },
    overrideAccess,
  })
  const project = {
    name: '示范项目',
    enterprise: '示范企业',
    contact: '某人',
    phoneMasked: '1*',
    phoneSealed: 'x',
    leader: leaver.id,
    commandIds: [randomUUID()],
  }
  await payload.create({ collection: 'projects', data: project, overrideAccess })
  const message = {
    kind: 'case-due',
    key: 'for-the-test',
    text: '还有一件没办',
    link: '/portal/cases',
  } as const
  const req = await createLocalReq({}, payload)
  await notify({ req, people: [leaver.id], message, now: new Date() })
})

test('what would be handed over is shown before, with who can take it', async () => {
  const answer = await county.as.town.post('/departures/preview', {
    kind: 'leave',
    user: leaver.id,
    lastDay: today,
  })
  const { duties, candidates, faults } = answer.body as {
    duties: { stations: Record<string, unknown>[]; projects: unknown[]; unread: number }
    candidates: Record<string, { id: string }[]>
    faults: { code: string }[]
  }
  expect(answer.status).toBe(200)
  expect(duties.stations[0]).toMatchObject({ shifts: 2, inPattern: true, isHead: true })
  expect(duties.stations[0]?.cases).toHaveLength(2)
  expect([duties.projects.length, duties.unread]).toEqual([1, 1])
  const able = candidates[county.stations.village.id]?.map(({ id }) => id)
  expect(able).toContain(heir.id)
  expect(able).not.toContain(leaver.id)
  expect(faults.map(({ code }) => code)).toEqual(['no-successor'])
})

test('strangers, and successors who are not there, inactive or the same are refused', async () => {
  const { village } = county.stations
  const to = (user: string) => ({ successors: [{ station: village.id, user }] })
  const gone = await makePerson(payload, 'gone', ['agent'], {
    station: village.id,
    active: false,
  })
  const sentence = async (rest: Rest, more: object) => {
    const { status, body } = await confirm(rest, more)
    return [status, body.message]
  }
  const { coordinator, neighbour, colleague, otherTown, nobody } = county.as
  expect((await sentence(nobody, {}))[0]).toBe(401)
  for (const rest of [neighbour, colleague, otherTown, as]) {
    expect((await sentence(rest, {}))[0]).toBe(403)
  }
  expect((await sentence(coordinator, to(leaver.id)))[1]).toContain('不能是要走的本人')
  expect((await sentence(coordinator, to(gone.id)))[1]).toContain('已经停用，不能接手')
  expect((await sentence(coordinator, to(county.people.otherTown.id)))[1]).toContain('不在「')
  expect((await sentence(coordinator, { successors: [] }))[1]).toContain('选接手人')
  expect((await sentence(coordinator, { lastDay: '2026-02-30' }))[1]).toContain('不是真实的日期')
  expect((await sentence(coordinator, { lastDay: '2090-01-01' }))[1]).toContain('超过一年')
  expect((await sentence(coordinator, { user: 'x' }))[0]).toBe(404)
  expect((await payload.count({ collection: 'departures', overrideAccess: true })).totalDocs).toBe(
    0,
  )
})

/** Fields that tell what was, in which a person stays for ever. */
const history = [
  'posts.user',
  'posts.history.by',
  'departures.user',
  'cases.registeredBy',
  'case-events.by',
  'case-files.by',
  'shifts.replaces',
  'shifts.history.by',
  'audit-events.actor',
  'training-sessions.history.by',
  'prints.printedBy',
]

const relationsOf = (fields: Field[], prefix = ''): string[] =>
  fields.flatMap((field): string[] => {
    const name = 'name' in field && field.name ? `${prefix}${field.name}` : prefix.slice(0, -1)
    const inner = 'name' in field && field.name ? `${name}.` : prefix
    if (field.type === 'relationship') {
      return [field.relationTo].flat().includes('users') ? [name] : []
    }
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => relationsOf(tab.fields, prefix))
    return 'fields' in field ? relationsOf(field.fields, inner) : []
  })

/** Everywhere in the database where somebody is named outside of what tells what was. */
async function stillWith(user: string): Promise<string[]> {
  const found: string[] = []
  for (const { slug, fields } of payload.config.collections) {
    for (const field of relationsOf(fields)) {
      if (history.includes(`${slug}.${field}`)) continue
      const of = slug === 'messages' ? { isRead: false } : {}
      const count = await payload.db.connection
        .collection(slug)
        .countDocuments({ [field]: { $in: [user, new ObjectId(user)] }, ...of })
      if (count > 0) found.push(`${slug}.${field}`)
    }
  }
  return found
}

test('nothing stays with who left, the account is closed, and the log-in dies', async () => {
  expect((await stillWith(leaver.id)).sort()).toEqual([
    'messages.person',
    'projects.leader',
    'rota-patterns.members.user',
    'shifts.user',
    'stations.agents.user',
    'stations.head',
  ])
  const commandId = randomUUID()
  const first = await confirm(county.as.town, { commandId, reason: '去外地' })
  expect([first.status, first.body.status, first.body.isRepeat]).toEqual([200, 'done', false])
  const again = await confirm(county.as.town, { commandId })
  expect([again.status, again.body.id, again.body.isRepeat]).toEqual([200, first.body.id, true])
  expect(await stillWith(leaver.id)).toEqual([])
  for (const id of cases) {
    const found = await payload.findByID({
      collection: 'cases',
      id,
      depth: 0,
      overrideAccess: true,
    })
    expect([found.responsible, found.registeredBy]).toEqual([heir.id, leaver.id])
  }
  const { docs } = await payload.find({ collection: 'shifts', depth: 0, overrideAccess: true })
  expect(docs.map(({ user, name }) => [user, name])).toEqual([
    [heir.id, '钱接手'],
    [heir.id, '钱接手'],
  ])
  expect((await as.get('/users/me')).body.user).toBeNull()
  const account = await payload.findByID({
    collection: 'users',
    id: leaver.id,
    overrideAccess: true,
  })
  expect(account.active).toBe(false)
  const village = await payload.findByID({
    collection: 'stations',
    id: county.stations.village.id,
    depth: 0,
    overrideAccess: true,
  })
  expect(village.agents?.map(({ name }) => name)).not.toContain('赵要走')
  const told = await payload.find({
    collection: 'messages',
    where: { person: { equals: heir.id } },
    overrideAccess: true,
  })
  expect(told.docs.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['case-due', 'work-handed']),
  )
})

test('a transfer keeps the account; the daily work does it once the last day is over', async () => {
  const { village, neighbour } = county.stations
  const mover = await makePerson(payload, 'mover', ['agent'], { station: village.id })
  const made = await post(mover, village.id)
  const rest = await restOf(payload, mover)
  const open = idIn(await rest.post('/cases/register', registration()))
  const wanted = {
    kind: 'transfer',
    user: mover.id,
    post: made.body.id,
    lastDay: day(3),
    toStation: neighbour.id,
  }
  expect(
    (await confirm(county.as.coordinator, { ...wanted, toStation: '' })).body.message,
  ).toContain('请选调到哪个机构')
  const planned = await confirm(county.as.coordinator, wanted)
  expect([planned.status, planned.body.status]).toEqual([200, 'planned'])
  const twice = await confirm(county.as.coordinator, wanted)
  expect([twice.status, twice.body.message]).toEqual([
    409,
    '这位代办员已经登记过交接了，还没到最后一天。要改，请先撤回那一次。',
  ])
  const caseNow = () =>
    payload.findByID({ collection: 'cases', id: open, depth: 0, overrideAccess: true })
  await postsOfDay({ payload, now: new Date(`${day(3)}T09:00:00+08:00`) })
  expect((await caseNow()).responsible ?? null).toBeNull()
  await postsOfDay({ payload, now: new Date(`${day(4)}T09:00:00+08:00`) })
  expect((await caseNow()).responsible).toBe(heir.id)
  const after = await payload.findByID({
    collection: 'users',
    id: mover.id,
    depth: 0,
    overrideAccess: true,
  })
  expect([after.active, after.station, after.stationPath]).toEqual([
    true,
    neighbour.id,
    neighbour.path,
  ])
})

const session = (trainer: User, more: object = {}) => ({
  title: '低保明白纸',
  courses: [new ObjectId().toHexString()],
  trainer: trainer.id,
  startsAt: `${day(5)}T01:00:00.000Z`,
  endsAt: `${day(5)}T03:00:00.000Z`,
  capacity: 20,
  status: 'open' as const,
  secret: 'x',
  history: [{ at: new Date().toISOString(), command: 'plan' }],
  commandIds: [randomUUID()],
  ...more,
})
const makeSession = (trainer: User, more: object = {}) =>
  payload.db.create({ collection: 'training-sessions', data: session(trainer, more) })

test('what a trainer has not held yet goes to another trainer by name', async () => {
  const { coordinator, town } = county.as
  const trainer = await makePerson(payload, 'trainer', ['trainer'], { name: '孙培训' })
  const other = await makePerson(payload, 'other-trainer', ['trainer'], { name: '李培训' })
  const open = await makeSession(trainer)
  const over = await makeSession(trainer, { status: 'logged', startsAt: `${day(-5)}T01:00:00Z` })
  const wanted = { user: trainer.id, successors: [] }
  const asked = { kind: 'leave', lastDay: today, ...wanted }
  const preview = await coordinator.post('/departures/preview', asked)
  expect(preview.body).toMatchObject({
    duties: { sessions: [{ title: '低保明白纸' }] },
    faults: [{ code: 'no-successor', path: 'sessionsTo' }],
  })
  expect(await confirm(town, { ...wanted, sessionsTo: other.id })).toMatchObject({ status: 403 })
  const unnamed = await confirm(coordinator, wanted)
  expect([unnamed.status, unnamed.body.message]).toEqual([400, '请选谁接手「没办完的培训 1 场」。'])
  const unfit = await confirm(coordinator, { ...wanted, sessionsTo: heir.id })
  expect(unfit.body.message).toContain('钱接手不是培训员')
  const done = await confirm(coordinator, { ...wanted, sessionsTo: other.id })
  expect([done.status, done.body.status]).toEqual([200, 'done'])
  const trainerOf = async (id: unknown) => {
    const found = await payload.findByID({
      ...{ collection: 'training-sessions', id: String(id), depth: 0, overrideAccess: true },
    })
    return found.trainer
  }
  expect(await trainerOf(open.id)).toBe(other.id)
  expect(await trainerOf(over.id)).toBe(trainer.id)
  const left = await payload.findByID({
    ...{ collection: 'users', id: trainer.id, depth: 0, overrideAccess: true },
  })
  expect(left.active).toBe(false)
  const told = await payload.find({
    collection: 'messages',
    where: { person: { equals: other.id } },
    overrideAccess: true,
  })
  expect(told.docs.map(({ text }) => text).join()).toContain('孙培训的培训交给您了')
})

test('a department whose head leaves gets another head by name, once the last day is over', async () => {
  const { coordinator } = county.as
  const { reviewer, window, stranger } = county.users
  const { department } = county
  await payload.update({
    ...{ collection: 'departments', id: department, data: { head: reviewer.id } },
    overrideAccess: true,
  })
  const headNow = async () => {
    const found = await payload.findByID({
      ...{ collection: 'departments', id: department, depth: 0, overrideAccess: true },
    })
    return found.head
  }
  const to = (user: string) => ({ heads: [{ department, user }] })
  const wanted = { user: reviewer.id, successors: [], lastDay: day(2) }
  expect((await confirm(coordinator, wanted)).body.message).toContain('民政局负责人')
  expect((await confirm(coordinator, { ...wanted, ...to(stranger.id) })).body.message).toContain(
    '不是示范县民政局的人',
  )
  const planned = await confirm(coordinator, { ...wanted, ...to(window.id) })
  expect([planned.status, planned.body.status]).toEqual([200, 'planned'])
  expect(await headNow()).toBe(reviewer.id)
  await postsOfDay({ payload, now: new Date(`${day(5)}T09:00:00+08:00`) })
  expect(await headNow()).toBe(window.id)
  // Whoever is neither agent, trainer nor head does not leave here.
  expect(await confirm(coordinator, { user: stranger.id })).toMatchObject({ status: 404 })
})
