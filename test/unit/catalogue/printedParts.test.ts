import fc from 'fast-check'
import { changesBetween } from '@/domain/catalogue/changes'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { printedParts, printedText } from '@/domain/catalogue/printedParts'
import { fingerprintOf, snapshotFrom } from '@/operations/catalogue/editionDraft'
import { renderSheetHtml } from '@/printing/sheets'
import {
  longMatter,
  richMatter,
  sampleCounty,
  sampleStation,
  shortMatter,
} from '../../helpers/sampleMatters'
import { matterContent } from '../spreadsheets/arbitraryMatter'
import { changesOf } from './oneField'

/** The sheet as the browser shows it: blanks and line breaks count as one blank. */
const sheet = (content: MatterContent, size: 'a4' | 'large' = 'a4'): string =>
  renderSheetHtml({ content, edition: null, station: sampleStation, county: sampleCounty, size })
    .replace(/\s+/g, ' ')
    .replace(/ (?=<)|(?<=>) /g, '')

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
/** The words of the sheet without its markup and blanks. */
const words = (content: MatterContent): string =>
  sheet(content)
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s/g, '')

const base: MatterContent = {
  ...richMatter,
  fees: [],
  // A place that the note on doing it oneself does not name, so that it is printed.
  places: [{ name: '镇民政办', address: '镇驻地', hours: '工作日', phone: '0539-000 0201' }],
}
const fields = Object.entries(changesOf(base)) as [
  keyof MatterContent,
  { printed: unknown[]; unseen: unknown[] },
][]
const printedChanges = fields.flatMap(([field, { printed }]) =>
  printed.map((value): [string, number, MatterContent] => [
    field,
    printed.indexOf(value),
    { ...base, [field]: value },
  ]),
)
const unseenChanges = fields.flatMap(([field, { unseen }]) =>
  unseen.map((value): [string, number, MatterContent] => [
    field,
    unseen.indexOf(value),
    { ...base, [field]: value },
  ]),
)

describe('a change that the sheet shows', () => {
  it.each(printedChanges)(
    '%s %d gives another sheet, fingerprint and a line',
    (_field, _at, now) => {
      expect(sheet(now)).not.toBe(sheet(base))
      expect(sheet(now, 'large')).not.toBe(sheet(base, 'large'))
      expect(fingerprintOf(now)).not.toBe(fingerprintOf(base))
      expect(changesBetween(base, now).length).toBeGreaterThan(0)
    },
  )
})

describe('a change that the sheet does not show', () => {
  it.each(unseenChanges)('%s %d leaves sheet, fingerprint and changes', (_field, _at, now) => {
    expect(sheet(now)).toBe(sheet(base))
    expect(sheet(now, 'large')).toBe(sheet(base, 'large'))
    expect(fingerprintOf(now)).toBe(fingerprintOf(base))
    expect(changesBetween(base, now)).toEqual([])
  })
})

describe('fields that show only in company', () => {
  const pairs: [string, MatterContent, Partial<MatterContent>][] = [
    ['why in person', { ...base, mustAppear: true }, { mustAppearReason: '要照相' }],
    [
      'hours, at a place without its own',
      { ...base, places: [{ name: '镇民政办' }] },
      { hours: '周一' },
    ],
    ['an immediate case', { ...base, promisedLimit: undefined }, { caseType: 'immediate' }],
    ['a statutory limit', { ...base, promisedLimit: undefined }, { statutoryLimit: undefined }],
    [
      'why in person, said with nothing',
      { ...base, mustAppear: true, mustAppearReason: '要照相' },
      { mustAppearReason: '' },
    ],
    [
      'a reduction',
      { ...base, fees: [{ item: '工本费', standard: '5 元', reduction: '免' }] },
      { fees: [{ item: '工本费', standard: '5 元', reduction: '' }] },
    ],
    ['a channel', { ...base, agency: {} }, { channels: ['online'] }],
  ]
  it.each(pairs)('%s', (_, before, change) => {
    const after = { ...before, ...change }
    expect(sheet(after)).not.toBe(sheet(before))
    expect(fingerprintOf(after)).not.toBe(fingerprintOf(before))
  })
})

describe('what is printed', () => {
  const textsOf = (value: unknown): string[] => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
  }
  const keywords = /^(original|copy|electronic|electronic-too|required|optional|tolerated)$/

  const expectWords = (content: MatterContent) => {
    const { theme: _, limit: _l, statutoryLimit: _s, visitsNote, ...parts } = printedParts(content)
    const said = words(content)
    const why = content.mustAppear && content.mustAppearReason ? [visitsNote] : []
    for (const text of [...textsOf(parts), ...why].filter((one) => !keywords.test(one))) {
      expect(said).toContain(text.replace(/\*\*|\s/g, ''))
    }
  }

  it.each([richMatter, shortMatter, longMatter])('of $name stands on its sheet', expectWords)

  it('of any matter decides its sheet', () => {
    fc.assert(
      fc.property(
        matterContent,
        matterContent,
        fc.constantFrom(...fields.map(([field]) => field)),
        (before, other, field) => {
          const after = { ...before, [field]: other[field] }
          const isSame = printedText(before) === printedText(after)
          expect(sheet(before) === sheet(after)).toBe(isSame)
          expect(changesBetween(before, after).length === 0).toBe(isSame)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('is kept by the snapshot, without who looks after the matter', () => {
    const { responsiblePerson, reviewBy, lastCheckedOn, ...kept } = snapshotFrom(richMatter)
    expect([responsiblePerson, reviewBy, lastCheckedOn]).toEqual([undefined, undefined, undefined])
    expect(printedText(snapshotFrom(richMatter))).toBe(printedText(richMatter))
    expect(Object.keys(kept)).toHaveLength(Object.keys(richMatter).length - 3)
  })
})
