import type { Payload } from 'payload'
import { standardPlainWords } from '@/domain/catalogue/plainWords/words'
import type { Finding } from '@/domain/catalogue/rules'
import { saveMatterInput } from '@/operations/catalogue/saveMatterInput'
import { plainWordsOf } from '@/queries/catalogue/plainWords'
import {
  type CataloguePeople,
  requestOf,
  soundInput,
  startCatalogue,
} from '../../helpers/catalogue'
import { makePerson } from '../../helpers/people'
import { restOf, type Rest } from '../../helpers/rest'

let payload: Payload
let people: CataloguePeople
let editor: Rest
let coordinator: Rest

beforeAll(async () => {
  ;({ payload, people } = await startCatalogue())
  editor = await restOf(payload, people.editor)
  coordinator = await restOf(payload, await makePerson(payload, 'words', ['coordinator']))
}, 120_000)

async function hintsFor(urgentNote: string): Promise<Finding[]> {
  const req = await requestOf(payload, people.editor)
  const { id } = await saveMatterInput({
    req,
    input: soundInput({ name: `事项 ${Math.random()}` }),
  })
  const form = (await editor.get(`/matters/${id}?draft=true&depth=0`)).body
  const { body } = await editor.post('/matters/check', { data: { ...form, urgentNote } })
  return (body.findings as Finding[]).filter(({ path }) => path === 'urgentNote')
}

it('a county that has not changed the list has the one it begins with', async () => {
  expect(await plainWordsOf(payload)).toEqual(standardPlainWords)
  expect(await hintsFor('逾期再来。')).toMatchObject([
    { level: 'hint', code: 'jargon', words: '逾期', swap: { plain: '过了期限' } },
  ])
})

it('what the county writes holds at once, and goes to the audit trail', async () => {
  const words = [{ word: '挂号', plain: '排队' }, { word: '窗口期' }]
  const saved = await coordinator.post('/globals/plain-words', { words })
  expect(saved.status).toBe(200)
  expect(await plainWordsOf(payload)).toEqual(words)
  expect(await hintsFor('逾期请挂号。')).toMatchObject([{ words: '挂号', swap: { plain: '排队' } }])
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { action: { equals: 'plain-words-changed' } },
    overrideAccess: true,
  })
  expect(docs).toHaveLength(1)
  expect(docs[0]?.detail).toContain('加：挂号、窗口期')
})

it('faults are said in words, and nothing is saved', async () => {
  const before = await plainWordsOf(payload)
  const refused = await coordinator.post('/globals/plain-words', {
    words: [{ word: '挂号' }, { word: '挂号' }, { word: '须' }],
  })
  expect(refused.status).toBe(400)
  expect(JSON.stringify(refused.body)).toContain('这个词已经在上面了')
  expect(JSON.stringify(refused.body)).toContain('至少写两个字')
  expect(await plainWordsOf(payload)).toEqual(before)
})

it('whatever is sent gets a clear answer', async () => {
  const before = await plainWordsOf(payload)
  const many = Array.from({ length: 5000 }, (_, at) => ({ word: `公文${at}` }))
  const refused: [object, string][] = [
    [{ words: [{ word: '' }] }, '公文话'],
    [{ words: [{ word: '  ' }] }, '至少写两个字'],
    [{ words: [{ plain: '交' }] }, '公文话'],
    [{ words: [{ word: 5 }] }, '至少写两个字'],
    [{ words: [{ word: '缴纳', plain: '缴纳' }] }, '词 01：换成的词和公文话一样'],
    [{ words: [{ word: '缴纳', plain: '递交' }, { word: '递交' }] }, '换成的词也在公文话里'],
    [{ words: [{ word: '字'.repeat(21) }] }, '20'],
    [{ words: many }, '500'],
  ]
  for (const [body, said] of refused) {
    const { status, body: answer } = await coordinator.post('/globals/plain-words', body)
    expect([JSON.stringify(body).slice(0, 60), status]).toEqual([
      JSON.stringify(body).slice(0, 60),
      400,
    ])
    expect(JSON.stringify(answer)).toContain(said)
  }
  for (const words of [[null], '缴纳', 7, { word: '缴纳' }, [['缴纳']]]) {
    const { status } = await coordinator.post('/globals/plain-words', { words })
    expect([JSON.stringify(words), status < 500]).toEqual([JSON.stringify(words), true])
  }
  await coordinator.post('/globals/plain-words', { words: before })
  expect(await plainWordsOf(payload)).toEqual(before)
})

it('signs that mean something elsewhere are only signs', async () => {
  const words = [{ word: '.*', plain: '都行' }, { word: '(a+)+$' }, { word: '[交]\\\\' }]
  expect((await coordinator.post('/globals/plain-words', { words })).status).toBe(200)
  expect(await hintsFor('带身份证就行。')).toEqual([])
  expect(await hintsFor('带.*就行。')).toMatchObject([{ words: '.*', swap: { plain: '都行' } }])
})

it('an emptied list finds no office words', async () => {
  expect((await coordinator.post('/globals/plain-words', { words: [] })).status).toBe(200)
  expect(await hintsFor('逾期请挂号。')).toEqual([])
})

it('is changed by the county only, and read by whoever is logged in', async () => {
  expect((await editor.post('/globals/plain-words', { words: [] })).status).toBe(403)
  expect((await editor.get('/globals/plain-words')).status).toBe(200)
  const nobody = await restOf(payload)
  expect((await nobody.get('/globals/plain-words')).status).toBe(403)
})
