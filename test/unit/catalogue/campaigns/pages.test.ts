import { changeOfForm } from '@/components/portal/changes/changeOfForm'
import { itemSentence, placeOf } from '@/components/portal/changes/itemSentence'
import { isInnerLink } from '@/domain/platform/messages'
import type { CampaignItem } from '@/payload-types'
import { itemFiltersOf } from '@/queries/catalogue/campaigns/listItems'

const id = '6924000000000000000000aa'
const item = (more: Partial<CampaignItem> = {}): CampaignItem => ({
  id,
  campaign: id,
  key: 'matter:1',
  kind: 'matter',
  state: 'to-check',
  isLive: true,
  isOpen: true,
  matter: id,
  matterCode: 'MZ-0101',
  matterName: '最低生活保障申请',
  department: id,
  dueOn: '2026-12-08',
  commandIds: [],
  createdAt: '',
  updatedAt: '',
  ...more,
})
const today = '2026-11-24'

describe('what a line says to do', () => {
  it('is the next step and the day by which it is done', () => {
    expect(itemSentence(item(), today)).toEqual({
      text: '对照新条文核对事项，12月8日前答复或者改好发布',
      tone: 'plain',
    })
    expect(itemSentence(item(), today, 'repealed').text).toBe(
      '依据废止了：换上别的依据，或者停用事项，12月8日前办完',
    )
    expect(itemSentence(item(), today, 'replaced').text).toContain('换上新的依据')
    expect(itemSentence(item({ kind: 'postings', count: 3 }), today).text).toBe(
      '墙上还有 3 张要换，12月8日前换完',
    )
    const cases = (count: number) => itemSentence(item({ kind: 'case-review', count }), today).text
    expect(cases(2)).toBe('2 件按旧条文收的还没决定，12月8日前逐件定怎么办')
    expect(cases(0)).toContain('现在都定了，施行前还会收')
    expect(itemSentence(item({ state: 'changed' }), today).text).toContain('还没发布')
    expect(itemSentence(item({ kind: 'lesson' }), today).text).toContain('新版发布后')
    expect(itemSentence(item({ kind: 'lesson', count: 2 }), today).text).toContain('还有 2 人')
  })
  it('says in words that it is late or due today', () => {
    const late = itemSentence(item({ dueOn: '2026-11-23' }), today)
    expect([late.tone, late.text.endsWith('，已经超期')]).toEqual(['late', true])
    expect(itemSentence(item({ dueOn: today }), today).tone).toBe('due')
  })
  it('says what came of it', () => {
    expect(itemSentence(item({ state: 'no-change', isOpen: false }), today)).toEqual({
      text: '不用改',
      tone: 'done',
    })
    expect(itemSentence(item({ kind: 'material-form', state: 'changed' }), today).text).toBe(
      '已经改好',
    )
    expect(itemSentence(item({ isOpen: false }), today).text).toBe('了结时还没办完：待核对')
  })
})

describe('where an item is done', () => {
  const desk = { isDesk: true, seesWalls: true }
  const reader = { isDesk: false, seesWalls: false }
  const campaign = { from: '2026-12-01', openedOn: today }
  it('is the form for those who write, and the guide for the others', () => {
    expect(placeOf(item(), campaign, desk)).toBe(`/admin/collections/matters/${id}`)
    expect(placeOf(item({ kind: 'sheet' }), campaign, reader)).toBe('/portal/matters/MZ-0101')
    const form = item({ kind: 'material-form', material: id })
    expect(placeOf(form, campaign, desk)).toBe(`/admin/collections/materials/${id}`)
  })
  it('is the stations where the sheet hangs, for those who see the walls', () => {
    const postings = item({ kind: 'postings' })
    expect(placeOf(postings, campaign, desk)).toBe(
      '/portal/wall/board/stations?matter=MZ-0101&state=hung',
    )
    expect(placeOf(postings, campaign, reader)).toBe('/portal/matters/MZ-0101')
  })
  it('opens exactly the cases of the old text', () => {
    expect(placeOf(item({ kind: 'case-review' }), campaign, desk)).toBe(
      '/portal/ledger?matter=MZ-0101&undecided=true&startedTo=2026-11-30',
    )
    expect(placeOf(item({ kind: 'case-review' }), null, desk)).not.toContain('startedTo')
  })
  it('never leads away', () => {
    for (const kind of ['matter', 'postings', 'case-review', 'lesson'] as const) {
      expect(isInnerLink(placeOf(item({ kind }), campaign, desk))).toBe(true)
    }
  })
})

describe('the filters in an address', () => {
  it('are read, and what is not understood narrows nothing', () => {
    const query = { whose: 'late', kind: 'sheet', department: id, owner: 'none', page: '3' }
    expect(itemFiltersOf(query, 'open')).toEqual({ ...query, page: 3 })
    const bad = { whose: ['mine', 'late'], kind: 'x', department: '$ne', owner: 'me', page: '-1' }
    expect(itemFiltersOf(bad, 'open')).toEqual({ whose: 'open', page: 1 })
  })
})

describe('the form of a change', () => {
  const form = (...fields: [string, string][]) => {
    const filled = new FormData()
    for (const [name, value] of [
      ['law', id],
      ['from', '2026-12-01'],
      ['source', '令'],
      ...fields,
    ]) {
      filled.append(name ?? '', value ?? '')
    }
    return changeOfForm(filled)
  }
  const base = { law: id, from: '2026-12-01', source: '令' }

  it('takes of the chosen articles what the kind asks for', () => {
    const fields: [string, string][] = [
      ['pick', '第一条'],
      ['pick', '第三条'],
      ['text 第一条', '新'],
      ['text 第二条', '没有选'],
      ['by 第一条', '第九条'],
      ['addedNumber', '第十条'],
      ['addedText', '增'],
      ['successor', id],
    ]
    expect(form(['kind', 'amended'], ...fields)).toEqual({
      ...base,
      kind: 'amended',
      articles: [
        { number: '第一条', newText: '新' },
        { number: '第三条', newText: '' },
      ],
    })
    expect(form(['kind', 'replaced'], ...fields)).toMatchObject({
      articles: [
        { number: '第一条', replacedBy: '第九条' },
        { number: '第三条', replacedBy: '' },
      ],
    })
    expect(form(['kind', 'repealed'], ...fields)).toMatchObject({
      articles: [{ number: '第一条' }, { number: '第三条' }],
    })
    expect(form(['kind', 'added'], ...fields)).toMatchObject({
      articles: [{ number: '第十条', newText: '增' }],
    })
  })

  it('means the whole law, and the one in its place, when no article is chosen', () => {
    expect(form(['kind', 'replaced'], ['successor', id])).toEqual({
      ...base,
      kind: 'replaced',
      articles: [],
      successor: id,
    })
    expect(form(['kind', 'added'])).toMatchObject({ articles: [] })
  })
})
