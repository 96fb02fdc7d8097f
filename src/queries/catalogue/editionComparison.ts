import type { Payload } from 'payload'
import { type ComparedPart, compareContents } from '@/domain/catalogue/changes'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { publishedMatter } from '@/operations/catalogue/printEdition'
import { snapshotOf } from '@/operations/catalogue/printFacts'
import type { Edition } from '@/payload-types'

/** An edition as it is chosen for a comparison. */
export type ChosenEdition = Pick<
  Edition,
  'number' | 'shortCode' | 'holdsFrom' | 'changeNote' | 'calledOffOn'
>

/** Two editions of a matter side by side, and those one can choose from. */
export interface EditionComparison {
  content: MatterContent
  /** All of the matter, newest first. */
  editions: ChosenEdition[]
  before: ChosenEdition
  after: ChosenEdition
  parts: ComparedPart[]
  /** Why these two are shown and not the two that were asked for. */
  instead?: Instead
}

/** What was wrong with the two numbers: some edition is not there, or they are the same. */
export type Instead = { kind: 'unknown'; numbers: number[] } | { kind: 'same'; number: number }

/**
 * Compares two editions of a matter by what they print; whichever order they are asked in, the earlier one
 * comes first.
 * @param code of the matter
 * @param from, to numbers of editions; without them, or with unknown ones, the newest and the one before it
 * @returns null when the matter is unknown or has no two editions
 */
export async function editionComparison(
  payload: Payload,
  { code, from, to }: { code: string; from?: number; to?: number },
): Promise<EditionComparison | null> {
  const matter = await publishedMatter(payload, code)
  if (!matter) return null
  const { docs } = await payload.find({
    collection: 'editions',
    where: { matter: { equals: matter.id } },
    select: { number: true, shortCode: true, holdsFrom: true, changeNote: true, calledOffOn: true },
    sort: '-number',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const known = (number: number | undefined) => docs.find((one) => one.number === number)
  const took = docs.filter(({ calledOffOn }) => !calledOffOn)
  const [newest, previous] = took.length > 1 ? took : docs
  const [one, other] = [known(from) ?? previous, known(to) ?? newest]
  const differs = docs.find(({ number }) => number !== other?.number)
  if (!other || !differs) return null
  const isPair = one && one.number !== other.number
  const compared = await comparisonOfTwo(payload, {
    editions: docs,
    one: isPair ? one : differs,
    other,
  })
  return { ...compared, instead: insteadOf({ from, to }, (number) => Boolean(known(number))) }
}

function insteadOf(
  { from, to }: { from?: number; to?: number },
  isKnown: (number: number) => boolean,
): Instead | undefined {
  const asked = [...new Set([from, to].filter((number) => number !== undefined))]
  const numbers = asked.filter((number) => !isKnown(number))
  if (numbers.length > 0) return { kind: 'unknown', numbers }
  return from !== undefined && from === to ? { kind: 'same', number: from } : undefined
}

async function comparisonOfTwo(
  payload: Payload,
  {
    editions,
    one,
    other,
  }: {
    editions: (ChosenEdition & { id: string })[]
    one: ChosenEdition & { id: string }
    other: ChosenEdition & { id: string }
  },
): Promise<EditionComparison> {
  const [before, after] = one.number < other.number ? [one, other] : [other, one]
  const read = async ({ id }: { id: string }) =>
    snapshotOf(
      await payload.findByID({ collection: 'editions', id, depth: 0, overrideAccess: true }),
    )
  const content = await read(after)
  return {
    content,
    editions,
    before,
    after,
    parts: compareContents(await read(before), content),
  }
}
