import type { Payload } from 'payload'
import type { Ahead } from '@/domain/catalogue/editionLife/ahead'
import type { PrintSize, RunKind } from '@/domain/catalogue/printKinds'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Station } from '@/payload-types'
import { templateVersion } from '@/printing/version'
import type { BoundSheet, CountyFacts, StationFacts } from '@/printing/documents'
import { currentEditions, editionsAhead } from '@/queries/catalogue/printableEditions'
import { countyOf } from '@/queries/platform/settings'
import { countyFacts, editionFacts, layoutOf, snapshotOf, stationFacts } from './printFacts'
import { printKey } from './printKey'

/** Everything that a run will print, and the name of its file. */
export interface RunPlan {
  contentKey: string
  editionIds: string[]
  station: StationFacts | null
  county: CountyFacts
  sheets: BoundSheet[]
  /** `YYYY-MM-DD`, printed on the contents page. */
  printedOn: string
  /** For which later day, printed there as well. */
  ahead?: Ahead
}

/**
 * What a kit or book holds at this moment. Equal plans have equal keys, so that their file is made
 * once; the day is part of it, as it is printed.
 * @param ahead for a later day: what holds from it on, or what changes on it
 */
export async function planRun(
  payload: Payload,
  {
    kind,
    station,
    size,
    ahead,
    now,
  }: { kind: RunKind; station: Station | null; size: PrintSize; ahead?: Ahead; now: Date },
): Promise<RunPlan> {
  const of = kind === 'kit' ? station : null
  const bound = await (ahead ? editionsAhead(payload, of, ahead) : currentEditions(payload, of))
  const county = countyFacts(await countyOf(payload))
  const facts = station && kind === 'kit' ? stationFacts(station) : null
  const printedOn = plainDateOf(now)
  const contentKey = printKey({
    kind,
    size,
    templateVersion: templateVersion(),
    county,
    station: facts,
    printedOn,
    ahead,
    editions: bound.map(({ edition }) => [
      edition.fingerprint,
      edition.layout,
      editionFacts(edition),
    ]),
  })
  return {
    contentKey,
    editionIds: bound.map(({ edition }) => edition.id),
    station: facts,
    county,
    sheets: bound.map(({ edition }) => ({
      content: snapshotOf(edition),
      edition: editionFacts(edition),
      layout: layoutOf(edition, size),
    })),
    printedOn,
    ahead,
  }
}
