import { randomUUID } from 'node:crypto'
import ExcelJS from 'exceljs'
import type { ClientSession } from 'mongodb'
import type { Payload } from 'payload'
import { cleanImports, previewKeptMs, rowsKeptMs } from '@/operations/catalogue/cleanImports'
import { storedRows } from '@/operations/catalogue/importStore'
import type { ImportView } from '@/operations/catalogue/importStateOf'
import { runImport } from '@/operations/catalogue/runImport'
import type { Department } from '@/payload-types'
import { departments } from '@/seed/content'
import { officeWorkbook, officeWorkbookExpected } from '../../fixtures/officeWorkbook'
import { importDeskOf, listOf, waitingJobs, workOff, type ImportDesk } from '../../helpers/imports'
import { makePerson } from '../../helpers/people'
import { startTestPayload, type TestPayload } from '../../helpers/payload'
import { until } from '../../helpers/until'

let test: TestPayload
let payload: Payload
let editor: ImportDesk
let reviewer: ImportDesk
let stranger: ImportDesk

beforeAll(async () => {
  test = await startTestPayload()
  payload = test.payload
  const made: Department[] = []
  for (const data of departments) {
    made.push(await payload.create({ collection: 'departments', overrideAccess: true, data }))
  }
  const idOf = (code: string) => made.find((one) => one.code === code)?.id
  await makePerson(payload, 'editor', ['editor'], { department: idOf('MZ') })
  await makePerson(payload, 'reviewer', ['reviewer'], { department: idOf('MZ') })
  await makePerson(payload, 'stranger', ['editor'], { department: idOf('RS') })
  await makePerson(payload, 'system', ['system-administrator'])
  await makePerson(payload, 'window', ['window-officer'], { department: idOf('MZ') })
  editor = await importDeskOf(payload, 'editor')
  reviewer = await importDeskOf(payload, 'reviewer')
  stranger = await importDeskOf(payload, 'stranger')
}, 120_000)

const count = async () => (await payload.count({ collection: 'matters' })).totalDocs

/** Uploads, agrees, and lets the worker do all of it. */
async function through(desk: ImportDesk, file: Buffer): Promise<ImportView> {
  const { id } = await desk.plan(file)
  await desk.command(id, 'agree')
  await workOff(payload, id)
  return desk.state(id)
}

async function draftNamed(name: string) {
  const { docs } = await payload.find({
    collection: 'matters',
    draft: true,
    where: { name: { equals: name } },
    overrideAccess: true,
  })
  return docs[0]
}

const auditOf = async (runId: string) =>
  (
    await payload.find({
      collection: 'audit-events',
      where: { subjectId: { equals: runId } },
      overrideAccess: true,
    })
  ).docs

describe('an office workbook', () => {
  let run: ImportView
  const own = 20

  it('is shown before anything is written', async () => {
    run = await editor.plan(await officeWorkbook())
    expect(run).toMatchObject({
      state: 'ready',
      rows: officeWorkbookExpected.rows,
      counts: { added: own, changed: 0, unchanged: 0, refused: officeWorkbookExpected.rows - own },
      left: own,
      mayStart: true,
    })
    expect(await count()).toBe(0)
    const rows = await editor.rows(run.id)
    expect(rows).toHaveLength(officeWorkbookExpected.rows)
    expect(rows[0]).toMatchObject({ number: 5, name: '社会团体成立登记', action: 'added' })
    expect(rows[0]).not.toHaveProperty('read')
    const foreign = rows.filter(({ action }) => action === 'refused')
    for (const { reasons } of foreign) expect(String(reasons)).toMatch(/第 \d+ 行/)
  }, 60_000)

  it('is written once by a double click on agree, as drafts', async () => {
    const clicks = await Promise.all(
      Array.from({ length: 5 }, () => editor.command(run.id, 'agree')),
    )
    expect(clicks.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(await waitingJobs(payload, run.id)).toHaveLength(1)
    await workOff(payload, run.id)
    expect(await editor.state(run.id)).toMatchObject({ state: 'done', done: own, left: 0 })
    expect(await count()).toBe(own)
    expect(await draftNamed('收养登记')).toMatchObject({ stage: 'drafting', _status: 'draft' })
    expect(await auditOf(run.id)).toMatchObject([
      { action: 'matters-imported', detail: `新增 20，修改 0，不变 0，退回 144` },
    ])
  }, 60_000)

  it('changes nothing the second time, and there is nothing to agree to', async () => {
    const again = await editor.plan(await officeWorkbook())
    expect(again).toMatchObject({ state: 'ready', left: 0, mayStart: false })
    expect(again.counts).toMatchObject({ added: 0, changed: 0, unchanged: own })
    const answer = await editor.command(again.id, 'agree')
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('没有要写入的行')
  }, 60_000)

  it('gives its refused rows back with their reasons', async () => {
    const answer = await editor.get(`/import-runs/${run.id}/refused.xlsx`)
    expect(answer.status).toBe(200)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await answer.arrayBuffer())
    const [sheet] = workbook.worksheets
    expect(sheet.rowCount).toBe(144 + 1)
    const texts = (sheet.getRow(2).values as unknown[]).map(String)
    expect(texts).toContain('企业职工参保登记')
    expect(texts.at(-1)).toMatch(/这次只收「示范县民政局」的事项/)
    const back = await stranger.plan(Buffer.from(await workbook.xlsx.writeBuffer()))
    expect(back.counts.added).toBe(own)
  }, 60_000)

  it('is exported and comes back without a change', async () => {
    const answer = await editor.get('/import-runs/export.xlsx')
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain(
      '示范县民政局-事项清单-',
    )
    const back = await editor.plan(Buffer.from(await answer.arrayBuffer()))
    expect(back.counts).toEqual({ added: 0, changed: 0, unchanged: own, refused: 0 })
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'matters-exported' } },
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ detail: '导出 20 个事项' }])
  }, 60_000)
})

describe('the template', () => {
  it('has headings, an example that is not imported, and help', async () => {
    const answer = await editor.get('/import-runs/template.xlsx')
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await answer.arrayBuffer())
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['事项清单', '填表说明'])
    const [sheet] = workbook.worksheets
    const empty = await editor.upload(Buffer.from(await workbook.xlsx.writeBuffer()))
    expect(empty.status).toBe(400)
    expect(await empty.text()).toContain('表头下面没有事项')
    const example = sheet.getRow(2).values as string[]
    sheet.addRow(Array.from(example.slice(1), (cell) => cell?.replace('（示例）', '')))
    const filled = await editor.plan(Buffer.from(await workbook.xlsx.writeBuffer()))
    const [row] = await editor.rows(filled.id)
    expect(row).toMatchObject({ name: '老年人优待证办理', action: 'added', reasons: [] })
  }, 60_000)
})

describe('who may', () => {
  let run: ImportView
  beforeAll(async () => {
    run = await editor.plan(await listOf([{ 事项名称: '谁能看到', 咨询电话: '0999-000 0111' }]))
  }, 60_000)

  it('a reviewer of the department sees and agrees to it', async () => {
    expect((await reviewer.state(run.id)).id).toBe(run.id)
    expect(await reviewer.rows(run.id)).toHaveLength(1)
  })

  it('an editor of another department is told that there is none', async () => {
    for (const path of ['state', 'refused.xlsx']) {
      expect((await stranger.get(`/import-runs/${run.id}/${path}`)).status).toBe(404)
    }
    expect((await stranger.command(run.id, 'agree')).status).toBe(404)
    expect((await stranger.command(run.id, 'cancel')).status).toBe(404)
    expect(await stranger.rows(run.id)).toEqual([])
    expect((await stranger.get(`/import-runs/${run.id}`)).status).toBe(404)
    expect(await editor.state(run.id)).toMatchObject({ state: 'ready' })
  })

  it.each([
    [undefined, 401],
    ['system', 403],
    ['window', 403],
  ] as const)('%s is refused with %s', async (username, status) => {
    const desk = await importDeskOf(payload, username)
    const uploaded = await desk.upload(await listOf([{ 事项名称: '不该有' }]))
    expect(uploaded.status).toBe(status)
    expect(await uploaded.text()).toMatch(/\p{Script=Han}/u)
    for (const path of ['export.xlsx', 'template.xlsx', `${run.id}/state`]) {
      expect((await desk.get(`/import-runs/${path}`)).status).toBe(status)
    }
    expect((await desk.command(run.id, 'agree')).status).toBe(status)
    expect((await desk.get('/import-runs')).status).toBe(403)
    expect((await desk.get('/import-rows')).status).toBe(403)
  })

  it('nobody writes to an import by REST', async () => {
    const { logInAs, callApi } = await import('../../helpers/people')
    const cookie = await logInAs(payload, 'editor')
    const headers = { Origin: 'http://localhost:3000' }
    const [row] = await editor.rows(run.id)
    for (const [method, path] of [
      ['PATCH', `/import-runs/${run.id}`],
      ['PATCH', `/import-rows/${row.id}`],
      ['DELETE', `/import-runs/${run.id}`],
      ['POST', '/import-rows'],
      ['POST', '/import-runs'],
    ]) {
      const body = { state: 'waiting' }
      const answer = await callApi(payload, path, { method, cookie, headers, body })
      expect([path, answer.status]).toEqual([path, 403])
    }
  })

  it('who lost the right since agreeing writes nothing', async () => {
    const { id } = await editor.plan(await listOf([{ 事项名称: '已调走的人' }]))
    await editor.command(id, 'agree')
    const { docs } = await payload.find({
      collection: 'users',
      where: { username: { equals: 'editor' } },
      overrideAccess: true,
    })
    const set = (active: boolean) =>
      payload.update({
        collection: 'users',
        id: docs[0].id,
        data: { active },
        overrideAccess: true,
      })
    await set(false)
    await workOff(payload, id)
    await set(true)
    editor = await importDeskOf(payload, 'editor')
    expect(await editor.state(id)).toMatchObject({ state: 'failed', left: 1, mayStart: true })
    expect(await draftNamed('已调走的人')).toBeUndefined()
  })
})

describe('a file that cannot be taken', () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])

  it.each([
    ['a picture', () => png, 415, '这是图片'],
    ['an empty file', () => Buffer.alloc(0), 400, '空的'],
    ['a broken workbook', async () => (await listOf([])).subarray(0, 900), 400, '坏了'],
    ['no matters below the header', () => listOf([]), 400, '表头下面没有事项'],
    ['no header', () => listOf([], ['甲', '乙']), 400, '没有找到表头'],
    [
      'too many rows',
      () => Buffer.from('事项名称,咨询电话\n' + '甲事项,1\n'.repeat(5001)),
      400,
      '一次最多导入 5000 个事项',
    ],
    ['21 MB', () => Buffer.alloc(21 * 1024 * 1024, 65), 413, '文件有 21 MB，最大 20 MB'],
  ])('%s: nothing is kept', async (_, file, status, words) => {
    const before = await payload.count({ collection: 'import-runs' })
    const answer = await editor.upload(await file())
    expect(answer.status).toBe(status)
    expect(await answer.text()).toContain(words)
    expect(await payload.count({ collection: 'import-runs' })).toEqual(before)
  })

  it('50 MB are refused by what the request says, before the body is read', async () => {
    const answer = await editor.upload(Buffer.from('x'), {
      headers: { 'Content-Length': String(50 * 1024 * 1024) },
    })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('文件有 50 MB，最大 20 MB')
  })

  it('a name or page id that is missing is said', async () => {
    const file = await listOf([{ 事项名称: '无名' }])
    expect((await editor.upload(file, { name: '' })).status).toBe(400)
    expect((await editor.upload(file, { clientId: 'x' })).status).toBe(400)
  })

  it('the same file dropped twice by one click is one import', async () => {
    const file = await listOf([{ 事项名称: '双击' }])
    const clientId = randomUUID()
    const answers = await Promise.all([
      editor.upload(file, { clientId }),
      editor.upload(file, { clientId }),
    ])
    const ids = await Promise.all(answers.map(async (one) => ((await one.json()) as ImportView).id))
    expect(ids[0]).toBe(ids[1])
    expect(await waitingJobs(payload, ids[0])).toHaveLength(1)
  })
})

describe('between preview and agreement', () => {
  const listed = (limit: string, name = '中途有人改') =>
    listOf([{ 事项名称: name, 承诺办结时限: limit, 咨询电话: '0999-000 0122' }])

  it('a matter that was changed is refused with what changed', async () => {
    await through(editor, await listed('9个工作日'))
    const { id } = await editor.plan(await listed('5个工作日'))
    const matter = await draftNamed('中途有人改')
    await payload.update({
      collection: 'matters',
      id: matter.id,
      draft: true,
      data: { promisedLimit: { unit: 'working-day', amount: 3 } },
      overrideAccess: true,
    })
    await editor.command(id, 'agree')
    await workOff(payload, id)
    expect(await editor.state(id)).toMatchObject({ state: 'done', counts: { refused: 1 } })
    const [row] = await editor.rows(id)
    expect(String(row.reasons)).toContain('承诺办结时限「3 个工作日」改成「5 个工作日」')
    expect((await draftNamed('中途有人改')).promisedLimit).toMatchObject({ amount: 3 })
  })

  it('a change elsewhere in the matter is kept, and the row is written', async () => {
    const { id } = await editor.plan(await listed('4个工作日'))
    const matter = await draftNamed('中途有人改')
    await payload.update({
      collection: 'matters',
      id: matter.id,
      draft: true,
      data: { hours: '全天' },
      overrideAccess: true,
    })
    await editor.command(id, 'agree')
    await workOff(payload, id)
    expect(await draftNamed('中途有人改')).toMatchObject({
      hours: '全天',
      promisedLimit: { amount: 4 },
    })
  })

  it('two people with the same new matter make it once', async () => {
    const mine = await editor.plan(await listed('4个工作日', '两个人都导'))
    const theirs = await reviewer.plan(await listed('6个工作日', '两个人都导'))
    await editor.command(mine.id, 'agree')
    await reviewer.command(theirs.id, 'agree')
    await Promise.all([workOff(payload, mine.id), workOff(payload, theirs.id)])
    const { docs } = await payload.find({
      collection: 'matters',
      draft: true,
      where: { name: { equals: '两个人都导' } },
      overrideAccess: true,
    })
    const states = [await editor.state(mine.id), await editor.state(theirs.id)]
    expect(states.map(({ counts }) => counts.added + counts.refused)).toEqual([1, 1])
    expect(docs).toHaveLength(states.filter(({ counts }) => counts.added === 1).length)
    expect(docs).toHaveLength(1)
  })
})

describe('a run that is stopped', () => {
  const many = (label: string, amount = 40) =>
    listOf(
      Array.from({ length: amount }, (_, at) => ({
        事项名称: `${label}${at + 1}`,
        申请材料: `1.${label}材料${at % 7}原件1份`,
        设定依据: `《${label}条例》第一条`,
      })),
    )
  const named = async (label: string) =>
    (
      await payload.find({
        collection: 'matters',
        draft: true,
        where: { name: { like: label } },
        pagination: false,
        overrideAccess: true,
      })
    ).docs

  it('and is taken up while its worker lives after all does no row twice', async () => {
    const { id } = await editor.plan(await many('断电'))
    await editor.command(id, 'agree')
    const first = runImport({ payload, runId: id, now: () => new Date() })
    await until('five rows', async () => (await named('断电')).length >= 5, { everyMs: 5 })
    const second = runImport({ payload, runId: id, now: () => new Date() })
    await Promise.all([first, second])
    expect(await editor.state(id)).toMatchObject({ state: 'done', counts: { added: 40 } })
    const docs = await named('断电')
    expect(docs).toHaveLength(40)
    const versions = await payload.countVersions({
      collection: 'matters',
      where: { 'version.name': { like: '断电' } },
      overrideAccess: true,
    })
    expect(versions.totalDocs).toBe(40)
    expect(await auditOf(id)).toHaveLength(1)
  }, 60_000)

  it('by a kill after some rows leaves the others for the next worker', async () => {
    const { id } = await editor.plan(await many('半路', 10))
    await editor.command(id, 'agree')
    await workOff(payload, id)
    const rows = storedRows(payload)
    const [{ run }] = await rows.find({ name: '半路1' }).toArray()
    // As if the worker had died after row 6: the last four were never written.
    for (const { matter, _id } of await rows.find({ run, number: { $gt: 7 } }).toArray()) {
      await payload.delete({
        collection: 'matters',
        id: String(matter),
        overrideAccess: true,
      })
      await rows.updateOne({ _id }, { $unset: { doneAt: '', matter: '' } })
    }
    const before = await rows.find({ run, number: { $lte: 7 } }).toArray()
    await payload.db.updateOne({
      collection: 'import-runs',
      id,
      data: { state: 'running', finishedAt: null },
    })
    expect(await runImport({ payload, runId: id, now: () => new Date() })).toBe('done')
    expect(await named('半路')).toHaveLength(10)
    expect(await rows.find({ run, number: { $lte: 7 } }).toArray()).toEqual(before)
    expect(await editor.state(id)).toMatchObject({ done: 10, total: 10, left: 0 })
  }, 60_000)

  it('waits for what the transaction of a killed worker holds', async () => {
    const { id } = await editor.plan(await many('锁住', 3))
    await editor.command(id, 'agree')
    const [{ _id }] = await storedRows(payload).find({ name: '锁住1' }).toArray()
    const session = await payload.db.connection.startSession()
    session.startTransaction()
    const hold = { session: session as unknown as ClientSession }
    await storedRows(payload).updateOne({ _id }, { $set: { code: 'ZZ-1' } }, hold)
    const working = workOff(payload, id)
    await new Promise((done) => setTimeout(done, 2500))
    expect(await editor.state(id)).toMatchObject({ state: 'running', done: 0 })
    await session.abortTransaction()
    await session.endSession()
    await working
    expect(await editor.state(id)).toMatchObject({ state: 'done', counts: { added: 3 } })
  }, 60_000)

  it('by a person writes no further row, and may go on later', async () => {
    const { id } = await editor.plan(await many('取消', 120))
    await editor.command(id, 'agree')
    const working = workOff(payload, id)
    await until('three rows', async () => (await named('取消')).length >= 3, { everyMs: 5 })
    expect((await editor.command(id, 'cancel')).status).toBe(200)
    await working
    const stopped = await editor.state(id)
    expect(stopped).toMatchObject({ state: 'cancelled', mayStart: true, mayCancel: false })
    const written = (await named('取消')).length
    expect(written).toBe(120 - stopped.left)
    expect(written).toBeLessThan(120)
    expect(stopped.done).toBe(written)
    await editor.command(id, 'agree')
    await workOff(payload, id)
    expect(await editor.state(id)).toMatchObject({ state: 'done', left: 0 })
    expect(await named('取消')).toHaveLength(120)
  }, 60_000)

  it('before it was agreed to never writes', async () => {
    const { id } = await editor.plan(await many('不要了', 2))
    await editor.command(id, 'cancel')
    const answer = await editor.command(id, 'agree')
    expect(answer.status).toBe(409)
    expect(await named('不要了')).toHaveLength(0)
  })

  it('while it is planned shows nothing to agree to', async () => {
    const uploaded = await editor.upload(await many('早停', 2))
    const { id } = (await uploaded.json()) as ImportView
    await editor.command(id, 'cancel')
    await workOff(payload, id)
    expect(await editor.state(id)).toMatchObject({ state: 'cancelled', mayStart: false })
  })
})

it('old rows go, counts stay; a forgotten preview is cancelled', async () => {
  const done = await through(editor, await listOf([{ 事项名称: '很久以前' }]))
  const forgotten = await editor.plan(await listOf([{ 事项名称: '忘了确认' }]))
  const inAge = (age: number) => cleanImports({ payload, now: new Date(Date.now() + age + 60_000) })
  expect(await cleanImports({ payload, now: new Date() })).toEqual({ rows: 0, previews: 0 })
  await inAge(previewKeptMs)
  expect(await editor.state(forgotten.id)).toMatchObject({ state: 'cancelled', mayStart: false })
  expect(await editor.rows(done.id)).toHaveLength(1)
  await inAge(rowsKeptMs)
  expect(await editor.rows(done.id)).toHaveLength(0)
  const kept = await payload.findByID({
    collection: 'import-runs',
    id: done.id,
    overrideAccess: true,
  })
  expect(kept).toMatchObject({ state: 'done', added: 1 })
})
