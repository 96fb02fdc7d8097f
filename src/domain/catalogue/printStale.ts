/** The newest print of a matter's sheet at one station. */
export interface LastPrint {
  matter: string
  edition: string
  editionNumber: number
  /** Instant, ISO 8601. */
  printedAt: string
}

/** What holds today for a matter. No `edition` means that the matter was withdrawn. */
export interface CurrentSheet {
  matter: string
  code: string
  name: string
  edition?: string
  editionNumber?: number
  /** `YYYY-MM-DD` from which the current edition holds, or on which the matter was withdrawn. */
  since: string
  /** What changed, in a sentence for the agent. */
  changeNote?: string
}

/** A sheet on a station's wall that is no longer right. */
export interface StaleSheet {
  matter: string
  code: string
  name: string
  /** `replace`: print the new edition and hang it. `remove`: take the sheet down. */
  action: 'replace' | 'remove'
  printedNumber: number
  currentNumber?: number
  since: string
  changeNote?: string
}

/**
 * The sheets that a station has to replace or take down, newest change first (§二(三)1: 有关部门应及时
 * 予以更新). What the station never printed is not on its wall and does not count.
 * @param prints the newest print of each matter at the station
 * @param current what holds today for those matters
 */
export function staleSheets({
  prints,
  current,
}: {
  prints: readonly LastPrint[]
  current: readonly CurrentSheet[]
}): StaleSheet[] {
  const byMatter = new Map(current.map((sheet) => [sheet.matter, sheet]))
  const stale = prints.flatMap((print): StaleSheet[] => {
    const now = byMatter.get(print.matter)
    if (!now || now.edition === print.edition) return []
    const { matter, code, name, since, changeNote } = now
    const printedNumber = print.editionNumber
    if (!now.edition) return [{ matter, code, name, action: 'remove', printedNumber, since }]
    if ((now.editionNumber ?? 0) <= printedNumber) return []
    const currentNumber = now.editionNumber
    return [
      { matter, code, name, action: 'replace', printedNumber, currentNumber, since, changeNote },
    ]
  })
  return stale.sort((a, b) => b.since.localeCompare(a.since) || a.code.localeCompare(b.code))
}

/** A sheet on a station's wall that holds. */
export interface HangingSheet {
  matter: string
  code: string
  name: string
  number: number
  /** Instant, ISO 8601. */
  printedAt: string
}

/**
 * The sheets on a station's wall that hold, by code: the newest print of the matter shows its current edition.
 * @param prints the newest print of each matter at the station
 * @param current what holds today for those matters
 */
export function currentSheets({
  prints,
  current,
}: {
  prints: readonly LastPrint[]
  current: readonly CurrentSheet[]
}): HangingSheet[] {
  const byMatter = new Map(current.map((sheet) => [sheet.matter, sheet]))
  const hanging = prints.flatMap(({ matter, edition, editionNumber, printedAt }) => {
    const now = byMatter.get(matter)
    if (!now?.edition || now.edition !== edition) return []
    return [{ matter, code: now.code, name: now.name, number: editionNumber, printedAt }]
  })
  return hanging.sort((a, b) => a.code.localeCompare(b.code))
}
