import type { Payload } from 'payload'
import { saveMatterInput } from '@/operations/catalogue/saveMatterInput'
import { loadMatterLibraries } from '@/operations/catalogue/matterLibraries'
import { matterContentOf } from '@/queries/catalogue/matterContent'
import {
  type CataloguePeople,
  refusalOf,
  requestOf,
  soundInput,
  startCatalogue,
} from '../../helpers/catalogue'

let payload: Payload
let people: CataloguePeople

beforeAll(async () => {
  ;({ payload, people } = await startCatalogue())
}, 120_000)

const draftOf = (id: string) =>
  payload.findByID({ collection: 'matters', id, draft: true, depth: 0, overrideAccess: true })
const contentNow = async (id: string) => matterContentOf({ payload, matter: await draftOf(id) })
describe('saveMatterInput', () => {
  it('adds a draft with a code, and makes what the libraries lack', async () => {
    const req = await requestOf(payload, people.editor)
    const input = soundInput()
    const preview = await saveMatterInput({ req, input, mode: 'preview' })
    expect(preview).toMatchObject({
      action: 'added',
      code: 'MZ-0101',
      newLaws: ['社会救助暂行办法'],
      newMaterials: ['身份证', '村委会证明'],
    })
    expect((await payload.count({ collection: 'laws' })).totalDocs).toBe(0)

    const saved = await saveMatterInput({ req, input })
    expect(saved).toMatchObject({ action: 'added', code: 'MZ-0101' })
    const draft = await draftOf(saved.id ?? '')
    expect(draft).toMatchObject({
      _status: 'draft',
      stage: 'drafting',
      lastEditedBy: people.editor.id,
      department: people.civil.id,
    })
    const content = await contentNow(draft.id)
    expect(content).toMatchObject({
      code: 'MZ-0101',
      department: { code: 'MZ', name: '示范县民政局' },
      conditions: ['户口在本县。', '家里人均收入低于低保标准。'],
      basis: [{ law: '社会救助暂行办法', kind: 'regulation', articles: ['第十一条'] }],
      promisedLimit: { unit: 'working-day', amount: 35 },
    })
    expect(
      content.materials.map(({ name, kind, originals, copies }) => [name, kind, originals, copies]),
    ).toEqual([
      ['身份证', 'both', 1, 1],
      ['村委会证明', 'original', 1, 0],
    ])
  })

  it('writes nothing where everything is said already, and keeps what is absent', async () => {
    const req = await requestOf(payload, people.editor)
    const before = await draftOf((await saveMatterInput({ req, input: soundInput() })).id ?? '')
    const again = await saveMatterInput({ req, input: soundInput() })
    expect(again).toMatchObject({ action: 'unchanged', changed: [] })
    expect((await draftOf(before.id)).updatedAt).toBe(before.updatedAt)

    const few = { code: 'MZ-0101', name: '最低生活保障申请', visits: 0, visitsReason: '' }
    const changed = await saveMatterInput({ req, input: few })
    expect(changed).toMatchObject({ action: 'changed', changed: ['visits', 'visitsReason'] })
    const content = await contentNow(before.id)
    expect(content).toMatchObject({ visits: 0, enquiryPhone: '0539-000 0001' })
    expect(content.visitsReason).toBeUndefined()
    expect(content.materials).toHaveLength(2)
  })

  it('keeps rich text that says the same, and its emphasis', async () => {
    const req = await requestOf(payload, people.editor)
    const { id = '' } = await saveMatterInput({ req, input: soundInput() })
    const draft = await draftOf(id)
    const conditions = structuredClone(draft.conditions)
    const first = conditions?.root.children[0] as unknown as { children: { format: number }[] }
    for (const text of first.children) text.format = 1
    await payload.update({
      collection: 'matters',
      id,
      draft: true,
      data: { conditions },
      overrideAccess: true,
    })
    expect((await saveMatterInput({ req, input: soundInput() })).changed).not.toContain(
      'conditions',
    )
    expect(JSON.stringify((await draftOf(id)).conditions)).toContain('"format":1')
  })

  it('finds a matter by its other keys', async () => {
    const req = await requestOf(payload, people.editor)
    const keys = { businessItemCode: 'B1', implementationCode: 'I1' }
    const { id } = await saveMatterInput({ req, input: soundInput(keys) })
    const byItem = await saveMatterInput({ req, input: { name: '低保', businessItemCode: 'B1' } })
    expect(byItem).toMatchObject({ action: 'changed', id, changed: ['name'] })
    const byBody = await saveMatterInput({ req, input: { name: '低保', implementationCode: 'I1' } })
    expect(byBody).toMatchObject({ action: 'unchanged', id })
    const other = await saveMatterInput({
      req,
      input: soundInput({
        name: '低保',
        implementationCode: 'I1',
        businessItemCode: 'B2',
        subItem: '边缘',
      }),
    })
    expect(other).toMatchObject({ action: 'added', code: 'MZ-0102' })
  })

  it('refuses unknown departments, changed and malformed codes, names too long', async () => {
    const req = await requestOf(payload, people.editor)
    const refused = async (more: object) =>
      (await refusalOf(saveMatterInput({ req, input: { ...soundInput(), ...more } }))).reasons[0]
        ?.code
    expect(await refused({ departmentCode: 'XX' })).toBe('department-unknown')
    expect(await refused({ code: '../etc' })).toBe('code-malformed')
    expect(await refused({ code: 'MZ-0999', businessItemCode: 'B1' })).toBe('code-differs')
    expect(await refused({ name: '长'.repeat(300) })).toBe('name-too-long')
    expect(await refused({ name: ' ' })).toBe('name-missing')
  })

  it('lets nobody write for another department', async () => {
    for (const user of [people.stranger, people.agent, undefined]) {
      const req = await requestOf(payload, user)
      const refusal = await refusalOf(saveMatterInput({ req, input: soundInput({ visits: 3 }) }))
      expect(refusal.status).toBe(user ? 403 : 401)
    }
    const own = await requestOf(payload, people.stranger)
    const input = soundInput({ departmentCode: 'GA', name: '居民身份证申领' })
    expect(await saveMatterInput({ req: own, input })).toMatchObject({ code: 'GA-0101' })
  })

  it('saves many with libraries that stay up to date', async () => {
    const req = await requestOf(payload)
    const libraries = await loadMatterLibraries({ req, withMatters: true })
    const inputs = Array.from({ length: 40 }, (_, at) =>
      soundInput({
        name: `事项 ${at}`,
        materials: [{ name: `材料 ${at % 5}`, source: 'applicant' }],
      }),
    )
    const save = async (input: (typeof inputs)[number]) =>
      (await saveMatterInput({ req, input, actor: 'system', libraries })).action
    const actions = []
    for (const input of [...inputs, ...inputs]) actions.push(await save(input))
    expect(actions.filter((action) => action === 'added')).toHaveLength(40)
    expect(actions.filter((action) => action === 'unchanged')).toHaveLength(40)
  }, 60_000)

  it('rolls everything back when a row fails', async () => {
    const req = await requestOf(payload, people.editor)
    const input = soundInput({
      name: '会失败的事项',
      basis: [{ law: '只为这一行', articles: [] }],
      materials: [{ name: '只为这一行', code: '太长'.repeat(40) }],
    })
    await expect(saveMatterInput({ req, input })).rejects.toThrow()
    const { totalDocs } = await payload.count({
      collection: 'laws',
      where: { title: { equals: '只为这一行' } },
    })
    expect(totalDocs).toBe(0)
  })
})
