import type { Payload } from 'payload'
import { partOfMany } from '@/hooks/catalogue/showChange'
import { catalogueRevision } from '@/operations/catalogue/catalogueChanged'
import { countyOf } from '@/queries/platform/settings'
import { seedPeople } from '../../helpers/catalogue'
import { type TestPayload, startTestPayload } from '../../helpers/payload'
import { callApi, logInAs, makePerson } from '../../helpers/people'

let running: TestPayload
let payload: Payload
let cookie: string
const ids: Record<string, string> = {}
beforeAll(async () => {
  running = await startTestPayload()
  payload = running.payload
  const people = await seedPeople(payload)
  ids.departments = people.civil.id
  for (const collection of ['areas', 'stations'] as const) {
    const { docs } = await payload.find({ collection, depth: 0, overrideAccess: true })
    ids[collection] = docs[0]?.id ?? ''
  }
  await makePerson(payload, 'coordinator', ['coordinator'])
  cookie = await logInAs(payload, 'coordinator')
})

const ordered = () =>
  payload.count({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: 'refresh-catalogue' } },
    overrideAccess: true,
  })

/** How far a change moved the catalogue on, and how many refreshes of the pages it ordered. */
async function moved(change: () => Promise<unknown>): Promise<[revisions: number, jobs: number]> {
  const [revision, { totalDocs }] = [await catalogueRevision({ payload }), await ordered()]
  await change()
  return [
    (await catalogueRevision({ payload })) - revision,
    (await ordered()).totalDocs - totalDocs,
  ]
}

const patch = (path: string, body: object) =>
  callApi(payload, path, { method: path.startsWith('/globals') ? 'POST' : 'PATCH', body, cookie })

test.each([
  ['stations', { phone: '0539-000 0199' }],
  ['departments', { phone: '0539-000 0299' }],
  ['areas', { name: '示范新县' }],
])('a change of %s refreshes the public pages once', async (collection, body) => {
  const change = async () => {
    const answer = await patch(`/${collection}/${ids[collection]}`, body)
    expect(answer.status).toBe(200)
  }
  expect(await moved(change)).toEqual([1, 1])
})

test('so does a change of the settings, whose new words are read at once', async () => {
  expect((await countyOf(payload)).hotline).toBeNull()
  const change = async () => {
    const answer = await patch('/globals/settings', { countyName: '示范县', hotline: '12345' })
    expect(answer.status).toBe(200)
  }
  expect(await moved(change)).toEqual([1, 1])
  expect((await countyOf(payload)).hotline).toBe('12345')
})

test('many who save at the same time are not in each other’s way', async () => {
  const change = async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        callApi(payload, '/departments', {
          method: 'POST',
          body: { code: `D${at}`, name: `示范县第${at}局`, shortName: `第${at}局` },
          cookie,
        }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201))
  }
  expect(await moved(change)).toEqual([8, 8])
})

test('what is refused refreshes nothing', async () => {
  const change = async () => {
    const answer = await patch(`/stations/${ids.stations}`, { name: '' })
    expect(answer.status).toBe(400)
  }
  expect(await moved(change)).toEqual([0, 0])
})

test('whoever writes many says so and refreshes once, at the end', async () => {
  const change = () =>
    payload.update({
      collection: 'stations',
      id: ids.stations ?? '',
      data: { hours: '8:30–17:30' },
      context: partOfMany,
      depth: 0,
      overrideAccess: true,
    })
  expect(await moved(change)).toEqual([0, 0])
})
