import { randomUUID } from 'node:crypto'
import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { fileLimits } from '@/domain/casework/files'
import { cleanFiles } from '@/operations/casework/files/cleanFiles'
import { closeBrowser } from '@/printing'
import { type CaseCounty, buildCaseCounty, give, idIn, registration } from '../../helpers/cases'
import { type Upload, pdf, photo, signature, upload } from '../../helpers/caseFiles'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { callApi, logInAs } from '../../helpers/people'

let running: TestPayload
let payload: Payload
let county: CaseCounty
const cookies: Record<string, string> = {}

beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  county = await buildCaseCounty(payload)
  const names = ['village', 'colleague', 'neighbour', 'town', 'other-town', 'window', 'stranger']
  for (const name of [...names, 'reviewer', 'coordinator', 'supervisor', 'system']) {
    cookies[name] = await logInAs(payload, name)
  }
}, 120_000)
afterAll(async () => {
  await closeBrowser()
})

const materials = ['CL-000']

async function registered(): Promise<string> {
  const answer = await county.as.village.post('/cases/register', registration())
  expect(answer).toMatchObject({ status: 200 })
  return idIn(answer)
}

/** To the department's window, by way of the town. */
async function atWindow(): Promise<string> {
  const { as, stations } = county
  const id = await registered()
  for (const answer of [
    await give(as.village, id, 'forward', { to: stations.town.id, materials }),
    await give(as.town, id, 'acknowledge'),
    await give(as.town, id, 'forward', { to: 'department', materials }),
    await give(as.window, id, 'acknowledge'),
  ]) {
    expect(answer).toMatchObject({ status: 200 })
  }
  return id
}

const send = (who: string, more: Omit<Upload, 'cookie'>) =>
  upload(payload, { cookie: cookies[who], ...more })

/** Adds a file that is taken, and gives its id. */
async function added(caseId: string, kind = 'other', who = 'village'): Promise<string> {
  const answer = await send(who, { caseId, kind, data: await photo() })
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { id: string }).id
}

const get = (who: string, path: string) =>
  callApi(payload, `/cases/${path}`, { cookie: cookies[who] })

const act = (who: string, method: string, path: string) =>
  callApi(payload, `/cases/${path}`, {
    method,
    cookie: cookies[who],
    headers: { Origin: 'http://localhost:3000' },
  })

const filesOf = async (caseId: string, who = 'village') =>
  ((await (await get(who, `${caseId}/files`)).json()) as { files: { id: string; kind: string }[] })
    .files

const said = async (answer: Response) => ((await answer.json()) as { message: string }).message

const audits = async (action: string, subjectId: string) =>
  (
    await payload.find({
      collection: 'audit-events',
      where: { action: { equals: action }, subjectId: { equals: subjectId } },
      overrideAccess: true,
    })
  ).docs

const folder = (caseId: string) => join(process.env.DATA_DIR ?? '', 'case-files', caseId)

test('a photo is turned upright, shrunk, stripped, and given as an attachment', async () => {
  const caseId = await registered()
  const data = await photo({ width: 3000, height: 2400, orientation: 6 })
  expect(data.includes('canary-phone')).toBe(true)
  const answer = await send('village', { caseId, kind: 'other', data })
  expect(answer.status).toBe(201)
  const { id } = (await answer.json()) as { id: string }
  const file = await get('village', `${caseId}/files/${id}`)
  expect(Object.fromEntries(file.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; /)
  const bytes = Buffer.from(await file.arrayBuffer())
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1600, height: 2000 })
  expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  expect(bytes.includes('canary-phone')).toBe(false)
  const preview = await get('village', `${caseId}/files/${id}/preview`)
  expect(preview.headers.get('content-type')).toBe('image/jpeg')
  const small = await sharp(Buffer.from(await preview.arrayBuffer())).metadata()
  expect(Math.max(small.width, small.height)).toBe(fileLimits.previewSide)
})

test('nothing lies readable on the disk', async () => {
  const caseId = await registered()
  await added(caseId)
  const names = await readdir(folder(caseId))
  expect(names).toHaveLength(2)
  for (const name of names) {
    const bytes = await readFile(join(folder(caseId), name))
    expect(bytes.subarray(0, 64).includes(Buffer.from('ffd8ff', 'hex'))).toBe(false)
    await expect(sharp(bytes).metadata()).rejects.toThrow()
  }
})

test.each(['jpeg', 'png', 'webp', 'avif'] as const)('a photo as %s is taken', async (format) => {
  const caseId = await registered()
  const answer = await send('village', { caseId, data: await photo({ format }) })
  expect(answer.status).toBe(201)
  expect(await answer.json()).toMatchObject({ type: 'image/jpeg', kind: 'CL-000', order: 1 })
})

test('who sees the case sees its files, wherever it is by then; nobody else does', async () => {
  const caseId = await registered()
  const id = await added(caseId)
  const paths = [
    `${caseId}/files`,
    `${caseId}/files/${id}`,
    `${caseId}/files/${id}/preview`,
    `${caseId}/materials/other.pdf`,
  ]
  const seenBy = async (path: string) => {
    const seen: string[] = []
    for (const who of Object.keys(cookies)) {
      const { status } = await get(who, path)
      expect([200, 404]).toContain(status)
      if (status === 200) seen.push(who)
    }
    return seen.sort()
  }
  const before = ['colleague', 'coordinator', 'reviewer', 'supervisor', 'town', 'village', 'window']
  for (const path of paths) {
    expect(await seenBy(path)).toEqual(before)
    expect((await callApi(payload, `/cases/${path}`)).status).toBe(401)
  }
})

test('a file is found only under its own case', async () => {
  const [one, other] = [await registered(), await registered()]
  const id = await added(one)
  expect((await get('village', `${other}/files/${id}`)).status).toBe(404)
  for (const nonsense of ['nonsense', '0'.repeat(24), '..%2Fsecrets.json', '$ne']) {
    expect((await get('village', `${one}/files/${nonsense}`)).status).toBe(404)
    expect((await get('village', `${one}/materials/${nonsense}.pdf`)).status).toBe(404)
    expect((await get('village', `${nonsense}/files`)).status).toBe(404)
  }
})

test('only who was first asked or holds the case adds files, until it is closed', async () => {
  const caseId = await atWindow()
  const data = await photo()
  const status = async (who: string) => (await send(who, { caseId, data })).status
  expect(await status('village')).toBe(201)
  expect(await status('colleague')).toBe(201)
  expect(await status('window')).toBe(201)
  for (const who of ['town', 'reviewer', 'coordinator', 'supervisor']) {
    expect(await status(who)).toBe(403)
  }
  for (const who of ['neighbour', 'other-town', 'stranger', 'system']) {
    expect(await status(who)).toBe(404)
  }
  expect((await upload(payload, { caseId, data })).status).toBe(401)
  await give(county.as.village, caseId, 'withdraw', { reason: '不办了' })
  const late = await send('village', { caseId, data })
  expect(late.status).toBe(409)
  expect(await said(late)).toContain('结束')
})

test('a doubled, replayed or raced upload makes one file', async () => {
  const caseId = await registered()
  const once = { caseId, kind: 'other', clientId: randomUUID(), data: await photo() }
  const answers = await Promise.all(Array.from({ length: 5 }, () => send('village', once)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201])
  expect((await send('village', once)).status).toBe(200)
  expect(await filesOf(caseId)).toHaveLength(1)
  expect(await readdir(folder(caseId))).toHaveLength(2)
  const foreign = await send('colleague', once)
  expect([foreign.status, await said(foreign)]).toEqual([409, expect.stringContaining('编号')])
})

test('many files at once each get a place of their own, and the case does not overflow', async () => {
  const caseId = await registered()
  const data = await photo({ width: 20, height: 20 })
  const answers = await Promise.all(
    Array.from({ length: 200 }, () => send('village', { caseId, kind: 'other', data })),
  )
  const count = (status: number) => answers.filter((answer) => answer.status === status).length
  expect([count(201), count(409)]).toEqual([fileLimits.files, 200 - fileLimits.files])
  expect(await said(answers.find(({ status }) => status === 409) as Response)).toContain('60')
  expect(await filesOf(caseId)).toHaveLength(fileLimits.files)
  expect(await readdir(folder(caseId))).toHaveLength(2 * fileLimits.files)
}, 120_000)

test('whoever looked for a place while another took the last one is refused', async () => {
  const caseId = await registered()
  const file = { caseId, kind: 'other', data: await photo({ width: 20, height: 20 }) }
  for (let at = 1; at < fileLimits.files; at += 1) {
    expect((await send('village', file)).status).toBe(201)
  }
  const { find } = payload
  let quicker: Response | undefined
  const findLater = async (options: Parameters<typeof find>[0]) => {
    if (options.collection === 'case-files' && options.sort === '-order') {
      Object.assign(payload, { find })
      quicker = await send('colleague', file)
    }
    return find.call(payload, options)
  }
  Object.assign(payload, { find: findLater })
  try {
    expect((await send('village', file)).status).toBe(409)
  } finally {
    Object.assign(payload, { find })
  }
  expect(quicker?.status).toBe(201)
  expect(await filesOf(caseId)).toHaveLength(fileLimits.files)
}, 120_000)

test('a case full of bytes says how much is left', async () => {
  const caseId = await registered()
  await added(caseId)
  await payload.db.updateOne({
    collection: 'case-files',
    where: { case: { equals: caseId } },
    data: { bytes: fileLimits.caseBytes - 10 },
  })
  const answer = await send('village', { caseId, data: await photo() })
  expect([answer.status, await said(answer)]).toEqual([409, expect.stringContaining('100 MB')])
})

test('a file above 15 MB is refused before it is read, also when it lies about its size', async () => {
  const caseId = await registered()
  const data = new Uint8Array(fileLimits.fileBytes + 1)
  const plain = await send('village', { caseId, data })
  expect([plain.status, await said(plain)]).toEqual([413, expect.stringContaining('15 MB')])
  const lying = await send('village', { caseId, data, headers: { 'Content-Length': '100' } })
  expect(lying.status).toBe(413)
})

test('each look at what shows who somebody is goes to the audit trail, and it has no small picture', async () => {
  const caseId = await registered()
  const [identity, other] = [await added(caseId, 'identity'), await added(caseId, 'other')]
  await get('window', `${caseId}/files/${other}`)
  expect(await audits('identity-viewed', caseId)).toHaveLength(0)
  expect((await get('window', `${caseId}/files/${identity}/preview`)).status).toBe(404)
  expect((await get('neighbour', `${caseId}/files/${identity}`)).status).toBe(404)
  expect(await audits('identity-viewed', caseId)).toHaveLength(0)
  await get('window', `${caseId}/files/${identity}`)
  await get('town', `${caseId}/materials/identity.pdf`)
  const events = await audits('identity-viewed', caseId)
  expect(events).toHaveLength(2)
  expect(events[0]?.subject).toMatch(/^办件 \d{14}$/)
  expect(JSON.stringify(events)).not.toMatch(/刘|13800001234/)
})

test('photos and PDFs of one material come as one PDF on A4, in order', async () => {
  const caseId = await registered()
  for (const data of [
    await photo({ width: 300, height: 500 }),
    await pdf(2),
    await photo({ width: 900, height: 400 }),
  ]) {
    expect((await send('village', { caseId, data })).status).toBe(201)
  }
  await added(caseId, 'other')
  const answer = await get('window', `${caseId}/materials/CL-000.pdf`)
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /)
  const document = await PDFDocument.load(await answer.arrayBuffer())
  const sizes = document.getPages().map((page) => [page.getWidth(), page.getHeight()])
  expect(sizes.map((size) => size.map(Math.round))).toEqual([
    [595, 842],
    [300, 400],
    [300, 400],
    [842, 595],
  ])
  expect((await get('window', `${caseId}/materials/consent.pdf`)).status).toBe(404)
})

test('a file is removed by the station that added it, taken back, and each is noted', async () => {
  const caseId = await registered()
  const id = await added(caseId)
  for (const who of ['window', 'town', 'coordinator']) {
    expect((await act(who, 'DELETE', `${caseId}/files/${id}`)).status).toBe(403)
  }
  expect((await act('neighbour', 'DELETE', `${caseId}/files/${id}`)).status).toBe(404)
  for (const who of ['colleague', 'village']) {
    expect((await act(who, 'DELETE', `${caseId}/files/${id}`)).status).toBe(200)
  }
  expect(await filesOf(caseId)).toEqual([])
  expect((await get('village', `${caseId}/files/${id}`)).status).toBe(404)
  expect(await audits('file-removed', caseId)).toHaveLength(1)
  expect((await act('village', 'POST', `${caseId}/files/${id}/restore`)).status).toBe(200)
  expect(await filesOf(caseId)).toHaveLength(1)
  expect(await audits('file-restored', caseId)).toHaveLength(1)
  await give(county.as.village, caseId, 'withdraw', { reason: '不办了' })
  const late = await act('village', 'DELETE', `${caseId}/files/${id}`)
  expect([late.status, await said(late)]).toEqual([403, expect.stringContaining('结束')])
})

test('what was removed a day ago, and what a crash left, is erased from the disk', async () => {
  const caseId = await registered()
  const [gone, kept] = [await added(caseId), await added(caseId)]
  const leftover = join(folder(caseId), randomUUID())
  await writeFile(leftover, 'x')
  expect((await act('village', 'DELETE', `${caseId}/files/${gone}`)).status).toBe(200)
  expect(await cleanFiles({ payload, now: new Date() })).toEqual({ removed: 0, leftovers: 0 })
  expect(await readdir(folder(caseId))).toHaveLength(5)
  const later = new Date(Date.now() + 86_400_000 + 60_000)
  expect(await cleanFiles({ payload, now: later })).toEqual({ removed: 1, leftovers: 1 })
  expect(await readdir(folder(caseId))).toHaveLength(2)
  expect((await act('village', 'POST', `${caseId}/files/${gone}/restore`)).status).toBe(404)
  expect((await get('village', `${caseId}/files/${kept}`)).status).toBe(200)
})

test('a removal is not taken back when the room is gone meanwhile', async () => {
  const caseId = await registered()
  const [gone, kept] = [await added(caseId), await added(caseId)]
  await act('village', 'DELETE', `${caseId}/files/${gone}`)
  await payload.db.updateOne({
    collection: 'case-files',
    where: { id: { equals: kept } },
    data: { bytes: fileLimits.caseBytes },
  })
  const answer = await act('village', 'POST', `${caseId}/files/${gone}/restore`)
  expect([answer.status, await said(answer)]).toEqual([409, expect.stringContaining('100 MB')])
  expect(await filesOf(caseId)).toHaveLength(1)
})

test('the signature given on the screen stands on the printed consent', async () => {
  const caseId = await registered()
  const print = async () =>
    Buffer.from(await (await get('village', `${caseId}/papers/consent.pdf`)).arrayBuffer())
  const blank = await PDFDocument.load(await print())
  const drawn = await send('village', { caseId, kind: 'signature', data: await signature() })
  expect([drawn.status, (await drawn.json()) as object]).toMatchObject([201, { type: 'image/png' }])
  const signed = await PDFDocument.load(await print())
  const images = (document: PDFDocument) =>
    document.context
      .enumerateIndirectObjects()
      .filter(([, object]) => object.toString().includes('/Subtype /Image')).length
  expect(images(signed)).toBeGreaterThan(images(blank))
})

test('the collection itself answers nobody over REST', async () => {
  const caseId = await registered()
  const id = await added(caseId)
  for (const who of [...Object.keys(cookies), '']) {
    for (const [method, path] of [
      ['GET', '/case-files'],
      ['GET', `/case-files/${id}`],
      ['GET', `/case-files/count?where[case][equals]=${caseId}`],
      ['GET', `/case-files?where[case.number][exists]=true&depth=2`],
      ['POST', '/case-files'],
      ['PATCH', `/case-files/${id}`],
      ['DELETE', `/case-files/${id}`],
      ['POST', `/case-files/${id}/duplicate`],
    ]) {
      const answer = await callApi(payload, path ?? '', {
        method,
        cookie: cookies[who],
        headers: { Origin: 'http://localhost:3000' },
      })
      expect([401, 403, 404]).toContain(answer.status)
      expect(await answer.text()).not.toContain(caseId)
    }
  }
})

test('a file that is gone from the disk says so, and breaks nothing', async () => {
  const caseId = await registered()
  const id = await added(caseId)
  await rm(folder(caseId), { recursive: true })
  const answer = await get('village', `${caseId}/files/${id}`)
  expect([answer.status, await said(answer)]).toEqual([503, expect.stringContaining('系统管理员')])
})

test.each<[string, Record<string, string>, number]>([
  ['no id', { 'X-Client-Id': '' }, 400],
  ['an id that is none', { 'X-Client-Id': 'x' }, 400],
  ['no kind', { 'X-File-Kind': '' }, 400],
  ['a kind of another checklist', { 'X-File-Kind': 'CL-999' }, 400],
  ['a kind that is a trap', { 'X-File-Kind': '__proto__' }, 400],
  ['a kind too long', { 'X-File-Kind': 'x'.repeat(61) }, 400],
])('an upload with %s is refused in Chinese', async (_, headers, status) => {
  const answer = await send('village', { caseId: await registered(), data: await photo(), headers })
  expect(answer.status).toBe(status)
  expect(await said(answer)).toMatch(/\p{Script=Han}/u)
})
