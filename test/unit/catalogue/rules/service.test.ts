import type { MatterContent } from '@/domain/catalogue/matterContent'
import { looksLikePhones } from '@/domain/catalogue/rules/service'
import { found, seen } from './check'

const fee = { item: '工本费', standard: '10 元/本', basis: '发改价格〔2016〕2559号' }

describe('fees, visits and phones of a matter', () => {
  it.each<[string, Partial<MatterContent>, string[]]>([
    ['a whole fee', { fees: [fee] }, []],
    [
      'a fee without an item',
      { fees: [{ ...fee, item: ' ' }] },
      ['error fee-item-missing fees.0.item'],
    ],
    [
      'a fee without a standard',
      { fees: [fee, { ...fee, standard: '' }] },
      ['error fee-standard-missing fees.1.standard'],
    ],
    [
      'a fee without a basis',
      { fees: [{ ...fee, basis: undefined }] },
      ['error fee-basis-missing fees.0.basis'],
    ],
    [
      'a fee with nothing',
      { fees: [{ item: '', standard: '', basis: '' }] },
      [
        'error fee-item-missing fees.0.item',
        'error fee-standard-missing fees.0.standard',
        'error fee-basis-missing fees.0.basis',
      ],
    ],
    ['no visit', { visits: 0, visitsReason: undefined }, []],
    [
      'a visit without a reason',
      { visits: 2, visitsReason: ' ' },
      ['error visits-reason-missing visitsReason'],
    ],
    ['20 visits', { visits: 20 }, []],
    ['21 visits', { visits: 21 }, ['error visits-not-whole visits']],
    ['half a visit', { visits: 0.5 }, ['error visits-not-whole visits']],
    ['fewer than no visits', { visits: -1 }, ['error visits-not-whole visits']],
    ['in person with its reason', { mustAppear: true, mustAppearReason: '要照相' }, []],
    [
      'in person for no reason',
      { mustAppear: true },
      ['error appear-reason-missing mustAppearReason'],
    ],
    [
      'in person without a visit',
      { mustAppear: true, mustAppearReason: '上门照相', visits: 0 },
      ['hint appear-without-visit visits'],
    ],
    ['a phone that is none', { enquiryPhone: '问村主任' }, ['error phone-malformed enquiryPhone']],
    [
      'a place with a phone that is none',
      { places: [{ name: '民政窗口', address: '县城', phone: '无' }] },
      ['error phone-malformed places.0.phone'],
    ],
    [
      'a place without a phone',
      { places: [{ name: '民政窗口', address: '县城', phone: ' ' }] },
      [],
    ],
    [
      'one phone for both',
      { complaintPhone: '0539-0000104' },
      ['error phones-equal complaintPhone'],
    ],
    [
      'one phone for both, in another width',
      { complaintPhone: '０５３９－０００ ０１０４' },
      ['error phones-equal complaintPhone'],
    ],
    [
      'no phone for complaints',
      { complaintPhone: ' ' },
      ['hint complaint-phone-missing complaintPhone'],
    ],
  ])('%s', (_, change, expected) => {
    expect(seen(change)).toEqual(expected)
  })

  it('names a fee, or where it stands', () => {
    const said = found({
      fees: [
        { ...fee, basis: '' },
        { item: '', standard: '', basis: '甲' },
      ],
    })
    expect(said.map(({ message }) => message)).toEqual([
      '「工本费」没有写收费依据。没有依据不能收费。',
      '第 2 项收费没有写项目。',
      '「第 2 项收费」没有写收费标准。',
    ])
  })
})

it.each([
  '110',
  '12345',
  '0539-000 0123',
  '(0539)0000123',
  '（0539）0000123',
  '05390000123',
  '13900000000',
  '+86 539 0000123',
  '0539-0000123转8012',
  '0539-0000123 转 8012',
  '0539-0000123、0539-0000124',
  '0539-0000123，0539-0000124',
  '0539-0000123；0539-0000124',
  '0539-0000123;0539-0000124',
  '0539-0000123／0539-0000124',
  '0539-0000123/0539-0000124',
  '0539-0000123或12345',
  '0539—0000123',
  '0539－0000123',
  '０５３９-０００１２３４',
])('%s can be dialled', (text) => {
  expect(looksLikePhones(text)).toBe(true)
})

it.each(['问村主任', '1234', '1', '0539-0000123 王示范', '0539-0000123、', '12345678901234'])(
  '%s cannot be dialled',
  (text) => {
    expect(looksLikePhones(text)).toBe(false)
  },
)
