import type { MatterContent, MatterInput } from '@/domain/catalogue/matterContent'
import { checkMatter } from '@/domain/catalogue/rules'
import { roleConflicts } from '@/domain/platform/roles'
import { buildNetwork, departments, laws, materials, matters, people } from '@/seed/content'
import { ask, mattersOf, on } from '@/seed/content/matters/build'

const repeated = (values: (string | null | undefined)[]) =>
  values.filter((value, at) => values.indexOf(value) !== at)

/** Codes of the matters for which the rule does not hold. */
const breaking = (holds: (matter: MatterInput) => boolean) =>
  matters.filter((matter) => !holds(matter)).map(({ code }) => code)

const materialsOf = (matter: MatterInput) => matter.materials ?? []

describe('the departments, laws and materials of the demonstration county', () => {
  it('have codes and names of their own', () => {
    for (const list of [departments, laws, materials]) {
      expect(repeated(list.map(({ code }) => code))).toEqual([])
      expect(repeated(list.map(({ name }) => name))).toEqual([])
    }
  })

  it('have different phones for questions and for complaints, plainly made up', () => {
    for (const { phone, complaintPhone } of departments) {
      expect(phone).toMatch(/^0999-000 01\d\d$/)
      expect(complaintPhone).toMatch(/^0999-000 02\d\d$/)
    }
  })

  it('have legal dates in order, and successors that exist', () => {
    for (const law of laws) {
      const dates = [law.effectiveOn, law.amendedOn, law.repealedOn].filter(Boolean)
      expect(dates).toEqual([...dates].sort())
      for (const date of dates) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      if (law.replacedBy) expect(laws.map(({ code }) => code)).toContain(law.replacedBy)
      expect(repeated(law.articles.map(({ number }) => number))).toEqual([])
    }
  })

  it('have a source for every material', () => {
    expect(materials.filter(({ source }) => !source)).toEqual([])
    expect(materials.filter(({ originals, copies }) => originals + copies < 1)).toEqual([])
  })
})

describe('the matters of the demonstration county', () => {
  it('are many, each with its own codes and name', () => {
    expect(matters.length).toBeGreaterThanOrEqual(45)
    expect(repeated(matters.map(({ code }) => code))).toEqual([])
    expect(repeated(matters.map(({ name }) => name))).toEqual([])
    expect(repeated(matters.map(({ businessItemCode }) => businessItemCode))).toEqual([])
  })

  it('belong to a department whose code begins theirs', () => {
    const codes = departments.map(({ code }) => code)
    expect(breaking((matter) => codes.includes(matter.departmentCode ?? ''))).toEqual([])
    expect(breaking(({ code, departmentCode }) => code?.split('-')[0] === departmentCode)).toEqual(
      [],
    )
    expect(codes.filter((code) => !matters.some((m) => m.departmentCode === code))).toEqual([])
  })

  it('rest on laws of the library that are in force, on articles that are listed there', () => {
    expect(breaking(({ basis }) => (basis ?? []).length > 0)).toEqual([])
    for (const { code, basis } of matters) {
      for (const { law: name, articles } of basis ?? []) {
        const law = laws.find((candidate) => candidate.name === name)
        expect({ code, name, found: Boolean(law), repealed: law?.repealedOn }).toEqual({
          code,
          name,
          found: true,
          repealed: undefined,
        })
        const listed = law?.articles.map(({ number }) => number) ?? []
        expect({ code, missing: articles.filter((number) => !listed.includes(number)) }).toEqual({
          code,
          missing: [],
        })
      }
    }
  })

  it('ask for materials of the library, by its code and name, none twice', () => {
    for (const matter of matters) {
      for (const { code, name } of materialsOf(matter)) {
        expect(materials.find((material) => material.code === code)?.name).toBe(name)
      }
    }
    expect(
      breaking((matter) => repeated(materialsOf(matter).map(({ code }) => code)).length === 0),
    ).toEqual([])
    expect(breaking((matter) => materialsOf(matter).length > 0)).toEqual([])
  })

  it('use every material of the library', () => {
    const used = new Set(matters.flatMap((matter) => materialsOf(matter).map(({ code }) => code)))
    expect(materials.filter(({ code }) => !used.has(code)).map(({ code }) => code)).toEqual([])
  })

  it('say when an optional material is needed, and where a required one comes from', () => {
    const all = materialsOf
    expect(
      breaking((m) => all(m).every((a) => a.necessity !== 'optional' || Boolean(a.whenNeeded))),
    ).toEqual([])
    expect(
      breaking((m) => all(m).every((a) => a.necessity !== 'required' || Boolean(a.source))),
    ).toEqual([])
    expect(breaking((m) => all(m).every((a) => (a.originals ?? 0) + (a.copies ?? 0) > 0))).toEqual(
      [],
    )
  })

  it('are consistent: immediate, fees, visits, limits, presence, phones', () => {
    expect(
      breaking(
        ({ promisedLimit, caseType }) =>
          (promisedLimit?.unit === 'immediate') === (caseType === 'immediate'),
      ),
    ).toEqual([])
    expect(breaking(({ fees }) => (fees ?? []).every(({ basis }) => Boolean(basis)))).toEqual([])
    expect(breaking(({ visits, visitsReason }) => !visits || Boolean(visitsReason))).toEqual([])
    expect(
      breaking(({ mustAppear, mustAppearReason, visits }) =>
        mustAppear ? Boolean(mustAppearReason) && Boolean(visits) : true,
      ),
    ).toEqual([])
    expect(
      breaking(({ statutoryLimit: law, promisedLimit: promise }) =>
        law?.amount && promise?.amount && law.unit === promise.unit
          ? promise.amount <= law.amount
          : true,
      ),
    ).toEqual([])
    expect(
      breaking(({ promisedLimit: limit }) =>
        limit?.unit === 'immediate' ? limit.amount === undefined : Boolean(limit?.amount),
      ),
    ).toEqual([])
    expect(breaking(({ enquiryPhone, complaintPhone }) => enquiryPhone !== complaintPhone)).toEqual(
      [],
    )
  })

  it('pass the gate at publishing; the only hints are documents cited as a whole', () => {
    const context = {
      today: '2026-11-24',
      laws: laws.map(({ name, replacedBy: _code, ...law }) => ({ ...law, title: name })),
    }
    const contentOf = ({ departmentCode, departmentName, ...rest }: MatterInput) =>
      ({ ...rest, department: { code: departmentCode, name: departmentName } }) as MatterContent
    const findings = matters.flatMap((matter) =>
      checkMatter(contentOf(matter), context)
        .filter(({ level, path }) => level === 'error' || !/^basis\.\d+\.articles$/.test(path))
        .map(({ path, message }) => `${matter.code} ${path} ${message}`),
    )
    expect(findings).toEqual([])
  })

  it('say everything that a sheet prints', () => {
    expect(breaking(({ plainNames }) => (plainNames ?? []).length > 0)).toEqual([])
    expect(breaking(({ steps }) => (steps ?? []).length >= 2)).toEqual([])
    expect(breaking(({ whoCanApply }) => (whoCanApply ?? '').includes('**'))).toEqual([])
    expect(
      breaking(({ lifeEvents, themes }) => Boolean(lifeEvents?.length && themes?.length)),
    ).toEqual([])
    expect(
      breaking(({ questions, resultName }) => Boolean(questions?.length && resultName)),
    ).toEqual([])
    expect(breaking(({ reviewBy }) => (reviewBy ?? '').startsWith('2027-'))).toEqual([])
  })

  it('keep to the lengths that the catalogue stores', () => {
    const tooLong = matters.flatMap((matter) => [
      ...(matter.plainNames ?? []).filter((name) => name.length > 30),
      ...(matter.steps ?? [])
        .filter(({ name, note }) => name.length > 60 || (note ?? '').length > 120)
        .map(({ name }) => name),
      ...materialsOf(matter)
        .filter(
          ({ note, whenNeeded }) => (note ?? '').length > 120 || (whenNeeded ?? '').length > 120,
        )
        .map(({ name }) => name),
      ...[matter.visitsReason, matter.mustAppearReason].filter((text) => (text ?? '').length > 120),
    ])
    expect(tooLong).toEqual([])
  })

  it('use full-width Chinese punctuation between Chinese characters', () => {
    const halfWidth = JSON.stringify(matters).match(
      /[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/g,
    )
    expect(halfWidth).toBeNull()
  })

  it('refuse a law, a material or a department that does not exist', () => {
    expect(() => on('不存在的法')).toThrow('不存在的法')
    expect(() => ask('CL-999')).toThrow('CL-999')
    expect(() => mattersOf('XX', [])).toThrow('XX')
  })
})

describe('the network of the demonstration county', () => {
  const { areas, stations } = buildNetwork()
  const countOf = (list: { tier: string }[], tier: string) =>
    list.filter((entry) => entry.tier === tier).length

  it('has one county, 18 towns, 38 communities and 100 villages, each with a station', () => {
    for (const list of [areas, stations]) {
      expect(['county', 'town', 'community', 'village'].map((tier) => countOf(list, tier))).toEqual(
        [1, 18, 38, 100],
      )
    }
    expect(repeated(stations.map(({ areaCode }) => areaCode))).toEqual([])
  })

  it('is a tree by its 12-digit codes', () => {
    const codes = new Set(areas.map(({ code }) => code))
    for (const { code, tier, parentCode } of areas) {
      expect(code).toMatch(/^999901\d{6}$/)
      if (tier === 'county') expect(parentCode).toBeUndefined()
      else {
        const parent = tier === 'town' ? '999901000000' : `${code.slice(0, 9)}000`
        expect(parentCode).toBe(parent)
        expect(codes.has(parent)).toBe(true)
      }
    }
  })

  it('grows to the real number of villages with codes, names and phones of their own', () => {
    const whole = buildNetwork({ villages: 983 })
    expect(countOf(whole.areas, 'village')).toBe(983)
    expect(repeated(whole.areas.map(({ code }) => code))).toEqual([])
    expect(repeated(whole.areas.map(({ name }) => name))).toEqual([])
    expect(repeated(whole.stations.map(({ phone }) => phone))).toEqual([])
    expect(whole.stations.every(({ phone }) => /^0999-000 \d{4}$/.test(phone))).toBe(true)
    expect(buildNetwork({ villages: 983 })).toEqual(whole)
  })

  it.each([17, 984, 20.5])('refuses %p villages', (villages) => {
    expect(() => buildNetwork({ villages })).toThrow(RangeError)
  })

  it('has the village of the pictures and names with rare characters', () => {
    const shimen = stations.find(({ name }) => name === '石门村代办点')
    expect(shimen?.agents[0].name).toBe('王示范')
    expect(JSON.stringify(stations)).toContain('刘䶮')
    expect(JSON.stringify(stations)).toContain('坶头村')
  })

  it('houses every log-in, with roles that fit together', () => {
    const stationCodes = stations.map(({ code }) => code)
    const departmentCodes = departments.map(({ code }) => code)
    expect(repeated(people.map(({ username }) => username))).toEqual([])
    expect(repeated(people.map(({ phone }) => phone))).toEqual([])
    expect(new Set(people.flatMap(({ roles }) => roles)).size).toBe(10)
    for (const { roles, stationCode, departmentCode } of people) {
      if (stationCode) expect(stationCodes).toContain(stationCode)
      if (departmentCode) expect(departmentCodes).toContain(departmentCode)
      expect(
        roleConflicts({
          roles,
          hasDepartment: Boolean(departmentCode),
          hasStation: Boolean(stationCode),
        }),
      ).toEqual([])
    }
  })

  it('gives agents the name they have at their station', () => {
    for (const { name, roles, stationCode } of people) {
      if (!roles.includes('agent')) continue
      const station = stations.find(({ code }) => code === stationCode)
      expect(station?.agents.map((agent) => agent.name)).toContain(name)
    }
  })
})
