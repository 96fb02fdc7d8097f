import fc from 'fast-check'
import { calendarYearOf, officialYears } from '@/domain/calendar/officialNotices'
import { buildWorkingDays } from '@/domain/calendar/workingDays'
import { dueOnOf, dueStanding } from '@/domain/catalogue/campaigns/due'
import { type MatterFacts, stateByFacts } from '@/domain/catalogue/campaigns/facts'
import { keeperOf } from '@/domain/catalogue/campaigns/formKeeper'
import { isItemDone, itemKinds, itemStates } from '@/domain/catalogue/campaigns/items'
import { ownerOf } from '@/domain/catalogue/campaigns/owner'
import { countByKind, planItems, type TouchedMatter } from '@/domain/catalogue/campaigns/plan'
import { escalationOf, reminderOf } from '@/domain/catalogue/campaigns/reminders'
import {
  type ItemCommand,
  type ItemContext,
  type ItemStanding,
  handleItem,
  itemCommandsFor,
  itemRelationsOf,
  itemRules,
} from '@/domain/catalogue/campaigns/rules'

const calendar = buildWorkingDays(officialYears.map(calendarYearOf))

const matter = (more: Partial<TouchedMatter> = {}): TouchedMatter => ({
  id: 'm1',
  code: 'MZ-0001',
  department: 'mz',
  hasSheet: true,
  postings: 0,
  forms: [],
  undecidedCases: 0,
  learners: 0,
  ...more,
})

describe('the plan of a campaign', () => {
  it('asks of a bare draft only whether it is right', () => {
    expect(planItems([matter({ hasSheet: false, learners: 3 })])).toEqual([
      { key: 'matter:m1', kind: 'matter', matter: 'm1', department: 'mz' },
    ])
  })

  it('has one item of each kind that there is something of, with its number', () => {
    const form = { id: 'f1', name: '申请表', keeper: 'mz', uses: 1 }
    const items = planItems([
      matter({ postings: 7, forms: [form], undecidedCases: 2, learners: 4 }),
    ])
    expect(items.map(({ kind, count }) => [kind, count])).toEqual([
      ['matter', undefined],
      ['sheet', undefined],
      ['postings', 7],
      ['material-form', 1],
      ['case-review', 2],
      ['lesson', undefined],
    ])
  })

  it('lists a blank form once however many matters use it, at the matter of its keeper', () => {
    const forms = [{ id: 'f1', name: '申请表', keeper: 'rs', uses: 9 }]
    const [first, second] = [matter({ forms }), matter({ id: 'm2', department: 'rs', forms })]
    const third = matter({ id: 'm3', department: 'rs', forms })
    const items = planItems([first, second, third])
    const found = items.filter(({ kind }) => kind === 'material-form')
    const item = {
      key: 'material-form:f1',
      kind: 'material-form',
      matter: 'm2',
      department: 'rs',
      material: { id: 'f1', name: '申请表' },
      count: 9,
    }
    expect(found).toEqual([item])
    expect(countByKind(items)).toEqual({ matter: 3, sheet: 3, 'material-form': 1 })
    // The keeper has no matter that the change touches: the first one stands for it.
    expect(planItems([first]).at(-1)).toEqual({ ...item, matter: 'm1' })
  })
})

describe('who keeps a blank form', () => {
  const users = [
    { department: 'mz', matters: 1 },
    { department: 'rs', matters: 4 },
    { department: 'yb', matters: 4 },
  ]
  it('is whom the library names, else the department that uses it most, of equals the first', () => {
    expect(keeperOf({ named: 'sf', users })).toBe('sf')
    expect(keeperOf({ users })).toBe('rs')
    expect(keeperOf({ users: users.slice(0, 1) })).toBe('mz')
    expect(keeperOf({ users: [] })).toBeUndefined()
  })
})

describe('who looks after an item', () => {
  const zhang = { id: 'zhang', name: '张敏', roles: ['editor'] as const }
  const li = { id: 'li', name: '李伟', roles: ['reviewer'] as const }
  const window = { id: 'wang', name: '王芳', roles: ['window-officer'] as const }
  const people = [zhang, li, window]

  it('is whoever answers for the matter, while she is there', () => {
    const matter = { owner: 'li', responsiblePerson: '张敏' }
    expect(ownerOf(matter, { people })).toBe('li')
    expect(ownerOf({ ...matter, owner: 'gone' }, { people })).toBe('zhang')
    expect(ownerOf({ ...matter, owner: 'wang' }, { people })).toBe('zhang')
  })
  it('is the responsible person of the department', () => {
    expect(ownerOf({ responsiblePerson: '张 敏' }, { head: 'wang', people })).toBe('zhang')
  })
  it('is the head when the name is unknown, of a window officer, or borne by two', () => {
    expect(ownerOf({ responsiblePerson: '赵六' }, { head: 'wang', people })).toBe('wang')
    expect(ownerOf({ responsiblePerson: '王芳' }, { head: 'li', people })).toBe('li')
    expect(
      ownerOf(
        { responsiblePerson: '张敏' },
        { head: 'li', people: [...people, { ...zhang, id: 'other' }] },
      ),
    ).toBe('li')
  })
  it('is the first reviewer when the head is out of service, else nobody in person', () => {
    expect(ownerOf({}, { head: 'gone', people })).toBe('li')
    expect(ownerOf({ responsiblePerson: '' }, { people: [window] })).toBeNull()
  })
})

describe('by when an item is due', () => {
  const today = '2026-11-24'
  const due = (
    kind: 'matter' | 'postings',
    from: string,
    days?: { prepare: number; follow: number },
  ) => dueOnOf(calendar, { kind, today, from, days })

  it('is ten working days for what can be prepared, when the change holds already', () => {
    expect(due('matter', '2026-11-01')).toBe('2026-12-08')
    expect(due('matter', today)).toBe('2026-12-08')
  })
  it('is the last working day before the change when that comes sooner', () => {
    expect(due('matter', '2026-11-30')).toBe('2026-11-27')
    expect(due('matter', '2027-06-01')).toBe('2026-12-08')
  })
  it('is never before the announcement', () => {
    expect(dueOnOf(calendar, { kind: 'matter', today: '2026-11-28', from: '2026-11-29' })).toBe(
      '2026-11-28',
    )
  })
  it('follows the later of announcement and change for what can only follow', () => {
    expect(due('postings', '2026-11-01')).toBe('2026-12-01')
    expect(due('postings', '2026-12-01')).toBe('2026-12-08')
  })
  it('goes by what the county has set', () => {
    expect(due('matter', '2026-11-01', { prepare: 3, follow: 1 })).toBe('2026-11-27')
    expect(due('postings', '2026-11-01', { prepare: 3, follow: 1 })).toBe('2026-11-25')
  })
  it.each([
    ['2026-11-23', 'late'],
    ['2026-11-24', 'today'],
    ['2026-11-26', 'soon'],
    ['2026-11-27', 'in-time'],
  ])('an item due on %s is %s', (dueOn, standing) => {
    expect(dueStanding(calendar, { dueOn, today })).toBe(standing)
  })
})

const facts = (more: Partial<MatterFacts> = {}): MatterFacts => ({
  today: '2026-12-08',
  from: '2026-12-01',
  isWithdrawn: false,
  isScheduled: false,
  isSaved: false,
  isPublished: false,
  isLeftAlone: false,
  edition: null,
  hanging: { all: 3, old: 3 },
  undecidedCases: 2,
  lesson: null,
  isFormChanged: false,
  formUses: 2,
  ...more,
})
const edition = { issuedOn: '2026-12-08', holdsFrom: '2026-12-08' }
const noChange = { state: 'no-change' } as const
const changed = { state: 'changed' } as const

describe('where an item stands by the facts', () => {
  it.each([
    ['matter', {}, undefined, 'to-check'],
    ['matter', { isSaved: true }, undefined, 'changed'],
    ['matter', { isSaved: true }, noChange, 'no-change'],
    ['matter', {}, changed, 'changed'],
    ['matter', { isPublished: true }, noChange, 'published'],
    ['matter', { isScheduled: true }, undefined, 'published'],
    ['matter', { edition }, undefined, 'published'],
    ['matter', { isWithdrawn: true, edition }, undefined, 'withdrawn'],
    ['sheet', {}, undefined, 'to-check'],
    ['sheet', { isSaved: true }, undefined, 'changed'],
    ['sheet', { isScheduled: true }, undefined, 'published'],
    ['sheet', { edition, isPublished: true }, undefined, 'published'],
    ['sheet', { isPublished: true }, undefined, 'no-change'],
    ['sheet', { isLeftAlone: true }, undefined, 'no-change'],
    ['sheet', { isWithdrawn: true }, undefined, 'withdrawn'],
    ['postings', {}, undefined, 'to-check'],
    ['postings', { hanging: { all: 0, old: 0 } }, undefined, 'to-check'],
    ['postings', { edition, hanging: { all: 3, old: 1 } }, undefined, 'to-check'],
    ['postings', { edition, hanging: { all: 3, old: 0 } }, undefined, 'replaced'],
    ['postings', { edition }, noChange, 'no-change'],
    ['postings', { isPublished: true }, undefined, 'no-change'],
    ['postings', { isWithdrawn: true, hanging: { all: 1, old: 0 } }, undefined, 'to-check'],
    ['postings', { isWithdrawn: true, hanging: { all: 0, old: 0 } }, undefined, 'replaced'],
    ['material-form', {}, undefined, 'to-check'],
    ['material-form', { isFormChanged: true }, noChange, 'changed'],
    ['material-form', {}, noChange, 'no-change'],
    ['material-form', { formUses: 0 }, undefined, 'no-change'],
    ['material-form', { formUses: 0, isFormChanged: true }, undefined, 'changed'],
    ['case-review', {}, undefined, 'to-check'],
    ['case-review', {}, noChange, 'no-change'],
    ['case-review', { undecidedCases: 0 }, undefined, 'decided'],
    ['case-review', { undecidedCases: 0, today: '2026-11-30' }, undefined, 'to-check'],
    ['lesson', {}, undefined, 'to-check'],
    ['lesson', { isLeftAlone: true }, undefined, 'no-change'],
    ['lesson', { isWithdrawn: true }, undefined, 'no-change'],
    ['lesson', { edition }, undefined, 'to-check'],
    ['lesson', { edition, lesson: { asked: 4, open: 1 } }, undefined, 'to-check'],
    ['lesson', { edition, lesson: { asked: 4, open: 0 } }, undefined, 'learned'],
    ['lesson', { edition, lesson: { asked: 0, open: 0 } }, undefined, 'no-change'],
    ['lesson', { edition }, noChange, 'no-change'],
    [
      'lesson',
      { edition: { issuedOn: '2026-12-01', holdsFrom: '2026-12-07' } },
      undefined,
      'no-change',
    ],
    [
      'lesson',
      { edition: { issuedOn: '2026-12-01', holdsFrom: '2026-12-20' } },
      undefined,
      'to-check',
    ],
  ] as const)('%s with %j, answered %j: %s', (kind, more, answer, state) => {
    expect(stateByFacts(kind, facts(more as Partial<MatterFacts>), answer).state).toBe(state)
  })

  it('says how many are left, and why nothing is to be done', () => {
    const some = facts({ edition, hanging: { all: 9, old: 2 }, lesson: { asked: 5, open: 3 } })
    expect(stateByFacts('postings', some, undefined).count).toBe(2)
    expect(stateByFacts('case-review', some, undefined).count).toBe(2)
    expect(stateByFacts('lesson', some, undefined).count).toBe(3)
    expect(stateByFacts('postings', facts({ isPublished: true }), undefined).note).toContain(
      '没有变',
    )
  })

  const anyFacts = fc.record({
    today: fc.constantFrom('2026-11-30', '2026-12-08'),
    from: fc.constant('2026-12-01'),
    isWithdrawn: fc.boolean(),
    isScheduled: fc.boolean(),
    isSaved: fc.boolean(),
    isPublished: fc.boolean(),
    isLeftAlone: fc.boolean(),
    edition: fc.constantFrom(null, edition),
    hanging: fc.record({ all: fc.nat(3), old: fc.nat(3) }),
    undecidedCases: fc.nat(2),
    lesson: fc.constantFrom(
      null,
      { asked: 0, open: 0 },
      { asked: 2, open: 1 },
      { asked: 2, open: 0 },
    ),
    isFormChanged: fc.boolean(),
    formUses: fc.nat(2),
  })
  const kinds = fc.constantFrom(...itemKinds.map(({ value }) => value))

  it('says the same however often it is asked, and an answer never opens what is done', () => {
    fc.assert(
      fc.property(kinds, anyFacts, (kind, given) => {
        const alone = stateByFacts(kind, given, undefined)
        expect(stateByFacts(kind, given, undefined)).toEqual(alone)
        if (!isItemDone(kind, alone.state)) return
        expect(isItemDone(kind, stateByFacts(kind, given, noChange).state)).toBe(true)
      }),
    )
  })

  it('is done once "no change" is answered', () => {
    fc.assert(
      fc.property(kinds, anyFacts, (kind, given) => {
        expect(isItemDone(kind, stateByFacts(kind, given, noChange).state)).toBe(true)
      }),
    )
  })
})

const item = (more: Partial<ItemStanding> = {}): ItemStanding => ({
  kind: 'matter',
  state: 'to-check',
  isCampaignOpen: true,
  ...more,
})
const context = (more: Partial<ItemContext> = {}): ItemContext => ({
  relations: ['owner', 'reviewer', 'county'],
  today: '2026-11-24',
  colleagues: ['li'],
  ...more,
})
const reason = { text: '对照了第十一条,程序没有变。' }
const codes = (standing: ItemStanding, command: ItemCommand, more: Partial<ItemContext> = {}) => {
  const handled = handleItem(standing, command, context(more))
  return 'refusals' in handled ? handled.refusals.map(({ code }) => code) : handled.after
}

describe('what people may do with an item', () => {
  it('needs a reason for no change, of at most 500 characters', () => {
    const command = (text: string): ItemCommand => ({ name: 'no-change', input: { text } })
    expect(codes(item(), command(' '))).toEqual(['text-missing'])
    expect(codes(item(), command('长'.repeat(501)))).toEqual(['text-long'])
    expect(codes(item(), command(` ${reason.text} `))).toEqual({
      answer: 'no-change',
      reason: reason.text,
    })
  })

  it('takes "changed" without a word, for what the program cannot see', () => {
    const command: ItemCommand = { name: 'changed', input: { text: '' } }
    expect(codes(item({ kind: 'material-form' }), command)).toEqual({
      answer: 'changed',
      reason: '',
    })
    expect(codes(item({ kind: 'postings' }), command)).toEqual(['wrong-kind'])
    expect(codes(item({ state: 'changed' }), command)).toEqual(['wrong-state'])
  })

  it('takes an answer back, with a reason, but not what was really done', () => {
    const command: ItemCommand = { name: 'reopen', input: reason }
    expect(codes(item({ state: 'no-change', answer: 'no-change' }), command)).toEqual({
      answer: null,
      reason: reason.text,
    })
    expect(codes(item({ state: 'no-change' }), command)).toEqual(['wrong-state'])
    expect(codes(item({ state: 'published', answer: 'no-change' }), command)).toEqual([
      'wrong-state',
    ])
  })

  it('gives an item to a colleague of the department only', () => {
    const to = (owner: string): ItemCommand => ({ name: 'reassign', input: { owner } })
    expect(codes(item(), to('li'))).toEqual({ owner: 'li' })
    expect(codes(item(), to('stranger'))).toEqual(['owner-foreign'])
  })

  it('moves a due date to a real day that is not over', () => {
    const to = (dueOn: string): ItemCommand => ({ name: 'reschedule', input: { dueOn } })
    expect(codes(item(), to('2026-11-24'))).toEqual({ dueOn: '2026-11-24' })
    for (const dueOn of ['2026-11-23', '2026-13-01', '', '2199-01-01']) {
      expect(codes(item(), to(dueOn))).toEqual(['date-wrong'])
    }
  })

  const commands: ItemCommand[] = [
    { name: 'no-change', input: reason },
    { name: 'changed', input: reason },
    { name: 'reopen', input: reason },
    { name: 'reassign', input: { owner: 'li' } },
    { name: 'reschedule', input: { dueOn: '2026-12-01' } },
  ]
  const standing = fc.record({
    kind: fc.constantFrom(...itemKinds.map(({ value }) => value)),
    state: fc.constantFrom(...itemStates.map(({ value }) => value)),
    answer: fc.constantFrom(undefined, null, 'no-change' as const, 'changed' as const),
    isCampaignOpen: fc.boolean(),
  })
  const relations = fc.subarray(['owner', 'reviewer', 'county'] as const)

  it('offers exactly what it takes, nothing to strangers and nothing in a closed campaign', () => {
    fc.assert(
      fc.property(standing, relations, fc.constantFrom(...commands), (given, who, command) => {
        const handled = handleItem(given, command, context({ relations: who }))
        expect('after' in handled).toBe(itemCommandsFor(given, who).includes(command.name))
        if (who.length === 0 || !given.isCampaignOpen) expect('refusals' in handled).toBe(true)
      }),
    )
  })

  it('never lets the county answer for a department, nor a department move its due date', () => {
    for (const name of ['no-change', 'changed'] as const) {
      expect(itemRules[name].who).not.toContain('county')
    }
    expect(itemRules.reschedule.who).toEqual(['county'])
  })
})

describe('how a person stands to an item', () => {
  const own = { owner: 'zhang', department: 'mz' }
  it.each([
    [{ id: 'zhang', roles: ['editor'], department: 'mz' }, ['owner']],
    [{ id: 'zhang', roles: ['editor'], department: 'ga' }, []],
    [{ id: 'zhang', roles: ['window-officer'], department: 'mz' }, []],
    [{ id: 'li', roles: ['reviewer'], department: 'mz' }, ['reviewer']],
    [{ id: 'li', roles: ['reviewer'], department: 'ga' }, []],
    [{ id: 'chen', roles: ['coordinator'] }, ['county']],
    [{ id: 'sun', roles: ['supervisor'] }, []],
  ])('%j: %j', (person, expected) => {
    expect(itemRelationsOf(person, own)).toEqual(expected)
  })
})

describe('what an owner is reminded of', () => {
  const remind = (...dues: string[]) =>
    reminderOf(calendar, { subject: '《甲法》第一条', dues }, '2026-11-24')

  it('is nothing while there is time', () => {
    expect(remind('2026-12-08')).toBeNull()
    expect(remind()).toBeNull()
  })
  it('names the next day and how many', () => {
    expect(remind('2026-11-26', '2026-11-25', '2026-12-08')).toEqual({
      kind: 'change-due',
      text: '《甲法》第一条变动，您有 2 项最晚2026年11月25日办完。',
    })
  })
  it('says what is late first', () => {
    expect(remind('2026-11-20', '2026-11-25')).toEqual({
      kind: 'change-late',
      text: '《甲法》第一条变动，您有 1 项已经超期，另有 1 项最晚2026年11月25日办完。',
    })
    expect(remind('2026-11-20')?.text).toBe('《甲法》第一条变动，您有 1 项已经超期。')
    expect(escalationOf('《甲法》', 3)).toBe('《甲法》变动，本部门有 3 项已经超期，请督促办理。')
  })
})
