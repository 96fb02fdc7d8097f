import fc from 'fast-check'
import { inputDifference } from '@/domain/catalogue/inputDifference'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { readMatters } from '@/domain/catalogue/spreadsheet/readMatters'
import { matterContent } from './arbitraryMatter'
import { exported } from './raw'

const readBack = (contents: readonly MatterContent[]) => {
  const read = readMatters(exported(contents))
  if (!read.ok) throw new Error(read.reason)
  return read.value
}

const some = fc.uniqueArray(matterContent, {
  minLength: 1,
  maxLength: 3,
  selector: (one) => one.code,
})

/** A matter without what is empty, which no cell needs to say. */
const tidy = (content: object): unknown =>
  JSON.parse(JSON.stringify(content, (_, value) => (value === null ? undefined : value)))

describe('the export read back', () => {
  it('changes nothing', () => {
    fc.assert(
      fc.property(some, (contents) => {
        const { rows, report } = readBack(contents)
        expect(rows.flatMap(({ reasons }) => reasons)).toEqual([])
        expect(report.unknown).toEqual([])
        contents.forEach((before, at) => {
          const input = rows[at]?.input
          expect(input?.code).toBe(before.code)
          expect(inputDifference({ before, input: { ...input, name: input?.name ?? '' } })).toEqual(
            [],
          )
        })
      }),
      { numRuns: 300 },
    )
  })

  it('says everything that the matter says', () => {
    fc.assert(
      fc.property(matterContent, (content) => {
        const [row] = readBack([content]).rows
        const { departmentName, departmentCode, withoutLimits: _, ...rest } = row?.input ?? {}
        const read = { ...rest, department: { code: departmentCode, name: departmentName } }
        const { whoCanApply, agency, ...expected } = content
        const isSilent = Object.values(agency).every((mode) => mode === undefined)
        expect(tidy(read)).toEqual(
          tidy({ ...expected, whoCanApply, ...(isSilent ? {} : { agency }) }),
        )
      }),
      { numRuns: 300 },
    )
  })
})
