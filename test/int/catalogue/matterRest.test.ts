import type { Payload } from 'payload'
import { type CataloguePeople, saveDraft, startCatalogue } from '../../helpers/catalogue'
import { restOf, type Rest } from '../../helpers/rest'

let payload: Payload
let people: CataloguePeople
let editor: Rest
let reviewer: Rest
let stranger: Rest
let agent: Rest
let nobody: Rest

beforeAll(async () => {
  ;({ payload, people } = await startCatalogue())
  editor = await restOf(payload, people.editor)
  reviewer = await restOf(payload, people.reviewer)
  stranger = await restOf(payload, people.stranger)
  agent = await restOf(payload, people.agent)
  nobody = await restOf(payload)
}, 120_000)

afterAll(async () => {
  const { closeBrowser } = await import('@/printing')
  await closeBrowser()
})

let made = 0
async function draft(): Promise<string> {
  made += 1
  return saveDraft(payload, people.editor, { name: `事项 ${made}` })
}
const published = async () => {
  const id = await draft()
  await editor.post(`/matters/${id}/submit`)
  const answer = await reviewer.post(`/matters/${id}/publish`)
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return id
}

describe('saving by hand', () => {
  it('numbers a new matter, trims it, and gives it to the own department', async () => {
    const answer = await editor.post('/matters', {
      name: '  高龄津贴申领 ',
      department: people.police.id,
      enquiryPhone: ' 12345 ',
    })
    expect(answer.status).toBe(201)
    expect(answer.body.doc).toMatchObject({
      name: '高龄津贴申领',
      code: 'MZ-0101',
      enquiryPhone: '12345',
      stage: 'drafting',
      _status: 'draft',
    })
    const { doc } = answer.body as { doc: { department: { id: string } } }
    expect(doc.department.id ?? doc.department).toBe(people.civil.id)
  })

  it('saves a draft even when nobody says so', async () => {
    const id = await published()
    const answer = await editor.patch(`/matters/${id}`, { visits: 5 })
    expect(answer.status).toBe(200)
    expect((await nobody.get(`/matters/${id}`)).body).toMatchObject({
      visits: 1,
      stage: 'published',
    })
  })

  it.each([
    ['published by hand', { _status: 'published' }, 403],
    ['a stage', { stage: 'published' }, 403],
    ['an edition', { currentEdition: '65f000000000000000000000' }, 403],
    ['a reason', { returnReason: '我说的' }, 403],
    ['another department', { department: 'police' }, 403],
    ['a malformed code', { code: 'a/b' }, 400],
    ['a title of 300 characters', { name: '长'.repeat(300) }, 400],
    ['an empty title', { name: '  ' }, 400],
    ['a number that is none', { visits: 'many' }, 400],
    ['text that is none', { whoCanApply: { $gt: '' } }, 400],
    ['a list that is none', { steps: 'first' }, 400],
    ['rows that are none', { steps: ['first'] }, 400],
    ['an unknown option', { type: 'nonsense' }, 400],
    ['a foreign id', { basis: [{ law: 'nonsense' }] }, 400],
    ['an impossible group', { promisedLimit: [] }, 400],
  ])('refuses %s in Chinese', async (_what, data, status) => {
    const id = await draft()
    const sent = 'department' in data ? { department: people.police.id } : data
    const answer = await editor.patch(`/matters/${id}`, sent)
    expect(answer.status).toBe(status)
    expect(answer.body.message).toMatch(/[\u4e00-\u9fff]/)
  })

  it('fixes the code once published, and lets no two matters share one', async () => {
    const id = await published()
    const other = await draft()
    const { code } = (await nobody.get(`/matters/${id}`)).body
    expect((await editor.patch(`/matters/${id}`, { code: 'MZ-0900' })).status).toBe(400)
    const taken = await editor.patch(`/matters/${other}`, { code })
    expect(taken.status).toBe(400)
    expect(taken.body.message).toContain('已经有别的事项在用')
    expect((await editor.patch(`/matters/${other}`, { code: 'MZ-0900' })).status).toBe(200)
  })

  it('refuses to save over what somebody else has saved', async () => {
    const id = await draft()
    const read = await editor.get(`/matters/${id}?draft=true`)
    const { basedOn } = read.body
    expect(basedOn).toBe(read.body.updatedAt)
    expect((await reviewer.patch(`/matters/${id}`, { visits: 2, basedOn })).status).toBe(200)
    const late = await editor.patch(`/matters/${id}`, { visits: 3, basedOn })
    expect(late.status).toBe(409)
    expect(late.body.message).toContain('测试reviewer在您打开这一页之后保存过')
    const again = await editor.get(`/matters/${id}?draft=true`)
    expect(again.body.visits).toBe(2)
    expect(
      (await editor.patch(`/matters/${id}`, { visits: 3, basedOn: again.body.basedOn })).status,
    ).toBe(200)
  })

  it('lets exactly one of two saves at the same moment through', async () => {
    const id = await draft()
    const { basedOn } = (await editor.get(`/matters/${id}?draft=true`)).body
    const answers = await Promise.all([
      editor.patch(`/matters/${id}`, { visits: 7, basedOn }),
      reviewer.patch(`/matters/${id}`, { visits: 8, basedOn }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('keeps HTML, emoji and rare characters as inert text', async () => {
    const id = await draft()
    const whoCanApply = '<script>alert(1)</script> 😀 䶮 &amp; **粗**'
    await editor.patch(`/matters/${id}`, { whoCanApply })
    const form = (await editor.get(`/matters/${id}?draft=true&depth=0`)).body
    expect(form.whoCanApply).toBe(whoCanApply)
    const { body } = await editor.post('/matters/preview-sheet', { data: form })
    expect(body.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(body.html).not.toContain('<script')
  })

  it('restores an old version as a draft only, and keeps its stage', async () => {
    const id = await published()
    await editor.patch(`/matters/${id}`, { visits: 9 })
    const { docs } = (
      await editor.get(`/matters/versions?where[parent][equals]=${id}&sort=-createdAt`)
    ).body as { docs: { id: string; version: { visits: number } }[] }
    const old = docs.find(({ version }) => version.visits === 1)
    expect((await editor.post(`/matters/versions/${old?.id}`)).status).toBe(400)
    expect((await editor.post(`/matters/versions/${old?.id}?draft=true`)).status).toBe(200)
    const now = (await editor.get(`/matters/${id}?draft=true`)).body
    expect(now).toMatchObject({ visits: 1, stage: 'drafting', _status: 'draft' })
    expect((await nobody.get(`/matters/${id}`)).body).toMatchObject({ stage: 'published' })
  })

  it('takes the number of rows that a form sends for an empty list', async () => {
    const id = await draft()
    const answer = await editor.patch(`/matters/${id}`, { fees: 0, specialProcedures: 0 })
    expect(answer.status).toBe(200)
    expect(answer.body.doc).toMatchObject({ fees: [], specialProcedures: [] })
    const form = (await editor.get(`/matters/${id}?draft=true&depth=0`)).body
    const asked = await editor.post('/matters/check', { data: { ...form, fees: 0 } })
    expect(asked.status).toBe(200)
    expect((await editor.patch(`/matters/${id}`, { fees: 3 })).status).toBe(400)
  })
})

describe('the buttons', () => {
  it('say which commands a person can give', async () => {
    const id = await draft()
    const commands = async (who: Rest) => (await who.get(`/matters/${id}/standing`)).body.commands
    expect(await commands(editor)).toEqual(['revise', 'submit'])
    await editor.post(`/matters/${id}/submit`)
    expect(await commands(editor)).toEqual(['revise'])
    expect(await commands(reviewer)).toEqual(['revise', 'return', 'publish', 'schedule', 'assign'])
    expect((await stranger.get(`/matters/${id}/standing`)).status).toBe(404)
    expect((await nobody.get(`/matters/${id}/standing`)).status).toBe(401)
  })

  it('walk a matter from draft to withdrawal', async () => {
    const id = await draft()
    expect((await editor.post(`/matters/${id}/submit`)).body).toMatchObject({ stage: 'in-review' })
    const returned = await reviewer.post(`/matters/${id}/return`, { reason: '请核对电话。' })
    expect(returned.body).toMatchObject({ stage: 'returned' })
    await editor.post(`/matters/${id}/submit`)
    const issued = await reviewer.post(`/matters/${id}/publish`)
    expect(issued.body).toMatchObject({ action: 'issued', edition: { number: 1 } })
    expect((await reviewer.post(`/matters/${id}/checked`)).status).toBe(200)
    expect((await reviewer.post(`/matters/${id}/withdraw`)).status).toBe(400)
    const ended = await reviewer.post(`/matters/${id}/withdraw`, { reason: '取消了。' })
    expect(ended.body).toMatchObject({ stage: 'withdrawn' })
    expect((await nobody.get(`/matters/${id}`)).status).toBe(404)
  })

  it('answer in Chinese, with the right status, to whoever may not', async () => {
    const id = await published()
    for (const [who, status] of [
      [nobody, 401],
      [agent, 403],
      [stranger, 403],
      [editor, 403],
    ] as const) {
      const answer = await who.post(`/matters/${id}/withdraw`, { reason: '不要了' })
      expect(answer.status).toBe(status)
      expect(answer.body.message).toMatch(/[\u4e00-\u9fff]/)
    }
    expect((await editor.post('/matters/nonsense/submit')).status).toBe(404)
    expect((await editor.post(`/matters/${id}/submit`, ['x'])).status).toBe(400)
    expect((await editor.post(`/matters/${id}/submit`, { basedOn: 'yesterday' })).status).toBe(400)
  })
})

describe('what the form asks while one types', () => {
  it('checks what stands in the form, with the rows that it has', async () => {
    const id = await draft()
    const form = (await editor.get(`/matters/${id}?draft=true&depth=0`)).body
    const [first, ...rest] = form.materials as Record<string, unknown>[]
    const data = {
      ...form,
      materials: [{ necessity: 'required' }, { ...first, necessity: 'optional' }, ...rest],
      visitsReason: '',
    }
    const { body } = await editor.post('/matters/check', { data })
    const findings = body.findings as { code: string; path: string; level: string }[]
    expect(
      findings.filter(({ level }) => level === 'error').map(({ code, path }) => [code, path]),
    ).toEqual([
      ['row-empty', 'materials.0.material'],
      ['material-when-missing', 'materials.1.whenNeeded'],
      ['visits-reason-missing', 'visitsReason'],
    ])
  })

  it('is for editors and reviewers only', async () => {
    for (const path of ['/matters/check', '/matters/preview-sheet']) {
      expect((await nobody.post(path, { data: {} })).status).toBe(401)
      expect((await agent.post(path, { data: {} })).status).toBe(403)
      expect((await editor.post(path, { data: 'x' })).status).toBe(400)
      expect((await editor.post(path, { data: {} })).status).toBe(200)
      expect((await editor.post(path, { data: { steps: 3 } })).status).toBe(400)
      expect((await editor.post(path, { data: { remedy: 'x'.repeat(1_100_000) } })).status).toBe(
        413,
      )
    }
  })
})
