import { areaFaults, pathsBelow, stationPath } from '@/domain/network/areas'

const county = { code: '371323000000', tier: 'county' } as const
const town = { code: '371323100000', tier: 'town' } as const
const community = { code: '371323100001', tier: 'community' } as const
const village = { code: '371323100201', tier: 'village' } as const

test.each([
  [{ ...county, parent: null }],
  [{ ...town, parent: county }],
  [{ ...community, parent: town }],
  [{ ...village, parent: town }],
  [{ ...village, parent: community }],
])('%j is in its place', (area) => expect(areaFaults(area)).toEqual([]))

test.each([
  [{ ...county, parent: county }, 'parent', '县没有上级'],
  [{ ...town, parent: null }, 'parent', '要选上级区划（县）'],
  [{ ...village, parent: county }, 'parent', '只能是镇或社区，不能是县'],
  [{ ...community, parent: village }, 'parent', '只能是镇，不能是村'],
  [{ ...county, code: '371323100000', parent: null }, 'code', '后六位是 0'],
  [{ ...town, code: '371323100201', parent: county }, 'code', '后三位是 0'],
  [{ ...town, code: '371323000000', parent: county }, 'code', '后三位是 0'],
  [{ ...village, code: '371323100000', parent: town }, 'code', '后三位不能都是 0'],
  [{ ...town, code: '371324100000', parent: county }, 'code', '前 6 位要和上级的一样'],
  [{ ...village, code: '371323101201', parent: town }, 'code', '前 9 位要和上级的一样'],
] as const)('%j is refused', (area, path, message) => {
  expect(areaFaults(area)).toEqual([{ path, message: expect.stringContaining(message) }])
})

test('a path begins with the paths of all above it', () => {
  const [above, below] = [
    stationPath([county.code, town.code]),
    stationPath([county.code, town.code, village.code]),
  ]
  expect(above).toBe('/371323000000/371323100000/')
  const { from, before } = pathsBelow(above)
  expect(below >= from && below < before).toBe(true)
  expect(stationPath([county.code, '371323101000']) < before).toBe(false)
})
