import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { makePerson } from '../../helpers/people'
import { type CaseCounty, buildCaseCounty, give, idIn, registration } from '../../helpers/cases'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { readPdf } from '../../helpers/pdfText'
import { type Rest, restOf } from '../../helpers/rest'
import { asking } from '../prints/fixture'

let running: TestPayload
let payload: Payload
let county: CaseCounty
let centre: Rest

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  const agent = await makePerson(payload, 'centre', ['agent'], {
    station: county.stations.county.id,
  })
  centre = await restOf(payload, agent)
}, 120_000)
afterAll(async () => {
  const { closeBrowser } = await import('@/printing')
  await closeBrowser()
})

const beginning = (more: object = {}) => ({
  commandId: randomUUID(),
  name: '样例食品加工厂新建项目',
  enterprise: '样例食品有限公司',
  contact: '钱样例',
  phone: '13912340099',
  ...more,
})

const edit = (as: Rest, id: string, name: string, body: object = {}) =>
  as.post(`/projects/${id}/${name}`, { commandId: randomUUID(), ...body })

const targets = { startOn: '2026-12-01', dueOn: '2026-12-20' }

/** A project with two steps, the second after the first. */
async function made(): Promise<{ id: string; steps: string[] }> {
  const answer = await county.as.coordinator.post('/projects/create', beginning())
  expect(answer).toMatchObject({ status: 200 })
  const id = idIn(answer)
  const first = await edit(county.as.coordinator, id, 'add', { matter: 'MZ-0104', ...targets })
  const [one] = first.body.steps as { key: string }[]
  const second = await edit(county.as.coordinator, id, 'add', {
    matter: 'GA-0007',
    startOn: '2026-12-21',
    dueOn: '2026-12-31',
    after: [one?.key],
    basedOn: 2,
  })
  expect(second).toMatchObject({ status: 200 })
  return { id, steps: (second.body.steps as { key: string }[]).map(({ key }) => key) }
}

async function centreCase(more: object = {}): Promise<{ id: string; number: string }> {
  const answer = await centre.post('/cases/register', registration(more))
  expect(answer).toMatchObject({ status: 200 })
  return { id: idIn(answer), number: String(answer.body.number) }
}

test('a project is made, its steps get cases, and its standing follows them', async () => {
  const { projectPage } = await import('@/queries/casework/projects/projectPage')
  const { as, people } = county
  const { id, steps } = await made()
  const page = async () =>
    projectPage(await asking(payload, people.coordinator), id, new Date('2026-12-02T02:00:00Z'))
  expect((await page()).standing.steps.map(({ standing }) => standing)).toEqual([
    'not-begun',
    'waiting',
  ])
  const { id: caseId, number } = await centreCase()
  expect(await edit(centre, id, 'link', { step: steps[0], number })).toMatchObject({ status: 200 })
  const under = await page()
  expect(under.standing.steps[0]).toMatchObject({ standing: 'under-way', isLate: false })
  expect(under.standing).toMatchObject({ heldUpBy: 1, done: 0 })
  await give(centre, caseId, 'forward', { to: 'department', materials: ['CL-000'] })
  await give(as.window, caseId, 'acknowledge')
  await give(as.window, caseId, 'accept')
  await give(as.window, caseId, 'decide', { outcome: 'granted', result: '准予' })
  await give(as.window, caseId, 'inform', { window: county.stations.county.id })
  const done = await page()
  expect(done.standing.steps.map(({ standing }) => standing)).toEqual(['done', 'not-begun'])
  expect(done.standing).toMatchObject({ heldUpBy: 2, done: 1 })
  expect(done.standing.steps[0]?.doneOn).toBeDefined()
})

test('why target dates were changed is kept, and a stale edit is told what changed', async () => {
  const { as } = county
  const { id, steps } = await made()
  const body = { step: steps[0], startOn: '2026-12-05', dueOn: '2026-12-25' }
  const moved = await edit(as.coordinator, id, 'retarget', {
    ...body,
    reason: '图纸还没审完',
    basedOn: 3,
  })
  expect(moved).toMatchObject({ status: 200 })
  const stale = await edit(as.coordinator, id, 'remove', { step: steps[1], basedOn: 3 })
  expect(stale.status).toBe(409)
  expect(stale.body.message).toContain('改了计划日期')
  expect(stale.body.message).toContain('图纸还没审完')
  expect(await edit(as.coordinator, id, 'retarget', { ...body, reason: '' })).toMatchObject({
    status: 400,
    body: { reasons: [{ code: 'reason-missing' }] },
  })
})

test('two edits at once: one holds, the other is told', async () => {
  const { as } = county
  const { id, steps } = await made()
  const answers = await Promise.all(
    ['2026-12-05', '2026-12-06'].map((startOn) =>
      edit(as.coordinator, id, 'retarget', {
        step: steps[0],
        startOn,
        dueOn: '2026-12-25',
        reason: '改',
        basedOn: 3,
      }),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('a doubled request makes one project and one step', async () => {
  const { as } = county
  const body = beginning()
  const answers = await Promise.all([
    as.coordinator.post('/projects/create', body),
    as.coordinator.post('/projects/create', body),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(new Set(answers.map(idIn)).size).toBe(1)
  const step = { commandId: randomUUID(), matter: 'MZ-0104', ...targets }
  const path = `/projects/${idIn(answers[0])}/add`
  const both = await Promise.all([as.coordinator.post(path, step), as.coordinator.post(path, step)])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(both.at(-1)?.body.steps).toHaveLength(1)
})

test('a case is linked once, with its own matter, by whoever may see it', async () => {
  const { as } = county
  const { id, steps } = await made()
  const other = await made()
  const { number } = await centreCase()
  const linkTo = (project: string, step: string | undefined, asked = number) =>
    edit(as.coordinator, project, 'link', { step, number: asked })
  expect(await linkTo(id, steps[1])).toMatchObject({
    status: 400,
    body: { reasons: [{ code: 'case-other-matter' }] },
  })
  expect(await linkTo(id, steps[0], '20261124000011')).toMatchObject({ status: 404 })
  expect(await linkTo(id, steps[0])).toMatchObject({ status: 200 })
  expect(await linkTo(other.id, other.steps[0])).toMatchObject({
    status: 409,
    body: { reasons: [{ code: 'case-in-use' }] },
  })
})

test('who sees a project, and who may change it', async () => {
  const { as } = county
  const { id, steps } = await made()
  const statuses = []
  for (const rest of [as.nobody, as.village, as.town, as.stranger, as.window, centre]) {
    statuses.push((await edit(rest, id, 'remove', { step: steps[1] })).status)
  }
  expect(statuses).toEqual([401, 404, 404, 404, 403, 403])
  const read = async (rest: Rest) => (await rest.get(`/projects/${id}?depth=0`)).status
  const seen = []
  for (const rest of [as.nobody, as.town, as.stranger, as.window, as.supervisor, centre]) {
    seen.push(await read(rest))
  }
  expect(seen).toEqual([403, 403, 404, 200, 200, 200])
  expect(await as.town.post('/projects/create', beginning())).toMatchObject({ status: 403 })
  expect((await as.coordinator.patch(`/projects/${id}`, { name: '别的' })).status).toBe(403)
})

test('the contact’s phone is sealed, masked, and shown for a reason that is noted', async () => {
  const { as } = county
  const { id } = await made()
  const { body } = await as.coordinator.get(`/projects/${id}?depth=0`)
  expect(body).toMatchObject({ phoneMasked: '139******99' })
  expect(JSON.stringify(body)).not.toContain('13912340099')
  expect(body).not.toHaveProperty('phoneSealed')
  const raw = await payload.db.connection.collection('projects').find().toArray()
  expect(JSON.stringify(raw)).not.toContain('13912340099')
  const reveal = (rest: Rest, reason: string) => rest.post(`/projects/${id}/reveal`, { reason })
  expect(await reveal(as.coordinator, '短')).toMatchObject({ status: 400 })
  expect(await reveal(as.town, '联系企业补材料')).toMatchObject({ status: 404 })
  expect(await reveal(as.coordinator, '联系企业补材料')).toMatchObject({
    status: 200,
    body: { phone: '13912340099' },
  })
  const { totalDocs } = await payload.count({
    collection: 'audit-events',
    where: { action: { equals: 'person-revealed' }, subjectId: { equals: id } },
    overrideAccess: true,
  })
  expect(totalDocs).toBe(1)
})

test.each([
  ['name', ''],
  ['enterprise', ' '],
  ['contact', ''],
  ['phone', '12'],
])('a project without a good %s is refused', async (path, value) => {
  const answer = await county.as.coordinator.post('/projects/create', beginning({ [path]: value }))
  expect(answer).toMatchObject({ status: 400, body: { reasons: [{ path }] } })
})

test('the timeline is one tagged A4 across, and names no phone', async () => {
  const { printTimeline } = await import('@/operations/casework/projects/printTimeline')
  const { id } = await made()
  const req = await asking(payload, county.people.coordinator)
  const { pdf, fileName } = await printTimeline(req, id, new Date('2026-12-02T02:00:00Z'))
  const read = await readPdf(pdf)
  const text = read.pages.join('')
  expect(read.pages).toHaveLength(1)
  expect(fileName).toBe('样例食品加工厂新建项目进度图-2026-12-02.pdf')
  for (const said of ['样例食品加工厂新建项目', county.matters.rich.name, '等第1步', '预计']) {
    expect(text.replace(/\s/g, '')).toContain(said.replace(/\s/g, ''))
  }
  expect(text).not.toContain('1391')
}, 60_000)

test('in the morning the leader hears once of what holds a project up beyond its plan', async () => {
  const { tellLateBundles } = await import('@/operations/casework/tellLateBundles')
  const { id } = await made()
  const req = await asking(payload)
  const late = async () => {
    const { body } = await county.as.coordinator.get('/messages?limit=100&depth=0')
    const docs = body.docs as { kind: string; link: string; text: string }[]
    return docs.filter(({ link }) => link === `/portal/projects/${id}`)
  }
  await tellLateBundles(req, '2026-11-30', new Date('2026-11-30T00:00:00Z'))
  expect(await late()).toEqual([])
  for (const day of ['2026-12-03', '2026-12-04']) {
    await tellLateBundles(req, day, new Date(`${day}T00:00:00Z`))
  }
  expect(await late()).toMatchObject([{ kind: 'project-late' }])
  expect((await late())[0]?.text).toContain('卡在第 1 步')
})
