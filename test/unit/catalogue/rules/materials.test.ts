import type { MatterMaterial } from '@/domain/catalogue/matterContent'
import { found, seen } from './check'

const paper: MatterMaterial = {
  code: 'CL-001',
  name: '户口簿',
  kind: 'original',
  form: 'paper',
  necessity: 'required',
  originals: 1,
  copies: 0,
  source: 'applicant',
}
const one = (change: Partial<MatterMaterial>) => seen({ materials: [{ ...paper, ...change }] })

describe('the materials of a matter', () => {
  it.each<[string, Partial<MatterMaterial>, string[]]>([
    ['as it should be', {}, []],
    [
      'required, from nowhere',
      { source: undefined },
      ['error material-source-missing materials.0.material'],
    ],
    [
      'optional, from nowhere',
      { source: undefined, necessity: 'optional', whenNeeded: '分户的才需要' },
      [],
    ],
    [
      'from an office that is not named',
      { source: 'government', issuer: ' ' },
      ['hint material-issuer-missing materials.0.material'],
    ],
    ['from an office', { source: 'government', issuer: '派出所' }, []],
    ['from elsewhere', { source: 'other' }, ['hint material-issuer-missing materials.0.material']],
    [
      'optional, without saying when',
      { necessity: 'optional' },
      ['error material-when-missing materials.0.whenNeeded'],
    ],
    [
      'optional, with blanks for when',
      { necessity: 'optional', whenNeeded: ' ' },
      ['error material-when-missing materials.0.whenNeeded'],
    ],
    ['may follow, without saying when', { necessity: 'tolerated' }, []],
    ['20 of each', { originals: 20, copies: 20 }, []],
    ['21 originals', { originals: 21 }, ['error material-number materials.0.originals']],
    ['half a copy', { copies: 0.5 }, ['error material-number materials.0.originals']],
    ['less than none', { copies: -1 }, ['error material-number materials.0.originals']],
    [
      'a paper without a number',
      { originals: 0 },
      ['hint material-no-number materials.0.originals'],
    ],
    ['a file without a number', { originals: 0, form: 'electronic' }, []],
    ['either, without a number', { originals: 0, form: 'either' }, []],
  ])('%s', (_, change, expected) => {
    expect(one(change)).toEqual(expected)
  })

  it('are each asked for once', () => {
    const materials = [paper, { ...paper, name: '身份证' }, paper, paper]
    expect(seen({ materials })).toEqual([
      'error material-twice materials.2.material',
      'error material-twice materials.3.material',
    ])
    expect(found({ materials })[0]?.message).toBe('「户口簿」写了两次。请删掉一个。')
  })
})
