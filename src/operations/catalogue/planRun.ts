import type { Payload } from 'payload'
import type { PrintSize, RunKind } from '@/domain/catalogue/printKinds'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Station } from '@/payload-types'
import { templateVersion } from '@/printing/version'
import type { BoundSheet, CountyFacts, StationFacts } from '@/printing/documents'
import { currentEditions } from '@/queries/catalogue/printableEditions'
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
}

/**
 * What a kit or book holds at this moment. Equal plans have equal keys, so that their file is made
 * once; the day is part of it, as it is printed.
 */
export async function planRun(
  payload: Payload,
  {
    kind,
    station,
    size,
    now,
  }: { kind: RunKind; station: Station | null; size: PrintSize; now: Date },
): Promise<RunPlan> {
  const bound = await currentEditions(payload, kind === 'kit' ? station : null)
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
  }
}
