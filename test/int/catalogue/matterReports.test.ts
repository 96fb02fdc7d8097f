import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { mostReportsADay } from '@/domain/catalogue/review/report'
import { publishMany } from '@/operations/catalogue/publishMany'
import { answerReport, type ReportAnswer } from '@/operations/catalogue/reports/answerReport'
import { reportMatter } from '@/operations/catalogue/reports/reportMatter'
import { assignOwner } from '@/operations/catalogue/review/assignOwner'
import { saveMatterInput } from '@/operations/catalogue/saveMatterInput'
import type { User } from '@/payload-types'
import { openReports } from '@/queries/catalogue/review/openReports'
import { reportView } from '@/queries/catalogue/review/reportView'
import {
  type CataloguePeople,
  refusalOf,
  requestOf,
  soundInput,
  startCatalogue,
} from '../../helpers/catalogue'
import { makePerson } from '../../helpers/people'
import { restOf } from '../../helpers/rest'

let payload: Payload
let people: CataloguePeople
let code: string
const now = new Date('2026-11-24T02:00:00Z')

beforeAll(async () => {
  ;({ payload, people } = await startCatalogue())
  const req = await requestOf(payload, people.editor)
  const { id } = await saveMatterInput({ req, input: soundInput() })
  const matterIds = [id ?? '']
  const many = { matterIds, now, actor: 'system', submitFirst: true } as const
  await publishMany({ req: await requestOf(payload), ...many })
  const matterId = id ?? ''
  const reviewer = await requestOf(payload, people.reviewer)
  const matter = await assignOwner({ req: reviewer, matterId, owner: people.editor.id })
  code = matter.code ?? ''
}, 120_000)

afterAll(async () => {
  const { closeBrowser } = await import('@/printing')
  await closeBrowser()
})

const fault = (more = {}) => ({
  commandId: randomUUID(),
  code,
  kind: 'phone' as const,
  text: '打过去是空号。',
  ...more,
})
const report = async (user: User | undefined, more = {}, at = now) =>
  reportMatter({ req: await requestOf(payload, user), fault: fault(more), now: at })
const answer = async (user: User | undefined, id: string, more: Partial<ReportAnswer> = {}) =>
  answerReport({
    req: await requestOf(payload, user),
    answer: { commandId: randomUUID(), id, outcome: 'mended', answer: '', ...more },
    now,
  })
const told = async (user: User, kind: string) =>
  (
    await payload.find({
      collection: 'messages',
      where: { person: { equals: user.id }, kind: { equals: kind } },
      sort: '-createdAt',
      depth: 0,
      pagination: false,
      overrideAccess: true,
    })
  ).docs

describe('this is wrong', () => {
  it('lands with the owner, is answered, and the reporter is told', async () => {
    const sent = await report(people.agent)
    const [message] = await told(people.editor, 'matter-reported')
    expect(message).toMatchObject({ link: `/portal/reports/${sent.id}`, way: 'at-once' })
    expect(message?.text).toContain('电话不对')
    expect(message?.text).not.toContain('空号')
    expect(await told(people.reviewer, 'matter-reported')).toEqual([])
    const req = await requestOf(payload, people.editor)
    expect((await openReports(req, { page: 1 })).reports.map(({ id }) => id)).toContain(sent.id)
    const answered = await answer(people.editor, sent.id, { answer: '换成新的号码了。' })
    expect(answered).toMatchObject({ state: 'answered', answeredBy: people.editor.id })
    const [reply] = await told(people.agent, 'report-answered')
    expect(reply?.text).toContain('已改正')
    const view = await reportView(await requestOf(payload, people.agent), sent.id)
    expect(view).toMatchObject({ code, answerer: people.editor.name, station: '石门村代办点' })
    expect((await openReports(req, { page: 1 })).reports.map(({ id }) => id)).not.toContain(sent.id)
  })

  it('counts once for each command', async () => {
    const commandId = randomUUID()
    const [one, two] = await Promise.all([
      report(people.agent, { commandId }),
      report(people.agent, { commandId }),
    ])
    expect(two.id).toBe(one.id)
    expect((await refusalOf(report(people.editor, { commandId }))).status).toBe(409)
    const reply = { commandId: randomUUID() }
    await answer(people.editor, one.id, reply)
    expect((await answer(people.editor, one.id, reply)).id).toBe(one.id)
    expect(await told(people.agent, 'report-answered')).toHaveLength(2)
    expect((await refusalOf(answer(people.reviewer, one.id))).status).toBe(409)
  })

  it('refuses what makes no sense in words', async () => {
    expect((await refusalOf(report(undefined))).status).toBe(401)
    expect((await refusalOf(report(people.agent, { code: 'XX-0001' }))).status).toBe(404)
    const { id } = await report(people.agent)
    const refusal = await refusalOf(answer(people.editor, id, { outcome: 'not-wrong' }))
    expect(refusal.reasons[0]).toMatchObject({ path: 'answer' })
    const foreign = await makePerson(payload, 'both', ['coordinator'], {})
    expect((await refusalOf(answer(foreign, id))).status).toBe(403)
    expect((await refusalOf(answer(people.stranger, id))).status).toBe(404)
    expect((await refusalOf(answer(people.agent, id))).status).toBe(403)
  })

  it('is read by its reporter, its department and the county, and nobody else', async () => {
    const { id } = await report(people.agent)
    const sees = async (user: User) => {
      const rest = await restOf(payload, user)
      return (await rest.get(`/matter-reports/${id}`)).status
    }
    expect(await sees(people.agent)).toBe(200)
    expect(await sees(people.reviewer)).toBe(200)
    expect(await sees(people.stranger)).toBe(404)
    const rest = await restOf(payload)
    expect((await rest.get(`/matter-reports/${id}`)).status).not.toBe(200)
    const made = await (await restOf(payload, people.editor)).post('/matter-reports', fault())
    expect(made.status).toBe(403)
  })

  it('is slowed for whoever sends too many, for a day', async () => {
    const station = idOf(people.agent.station)
    const busy = await makePerson(payload, 'busy', ['agent'], { station })
    for (let at = 0; at < mostReportsADay; at += 1) await report(busy)
    expect((await refusalOf(report(busy))).status).toBe(429)
    const tomorrow = new Date(now.getTime() + 86_400_001)
    expect((await report(busy, {}, tomorrow)).state).toBe('open')
  })
})
