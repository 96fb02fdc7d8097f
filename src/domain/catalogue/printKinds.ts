/** Everything that can be put on paper. */
export const printKinds = ['sheet', 'guide', 'notice', 'poster', 'card', 'kit', 'book'] as const
export type PrintKind = (typeof printKinds)[number]

/** Ordinary print, and large print for old eyes. */
export const printSizes = ['a4', 'large'] as const
export type PrintSize = (typeof printSizes)[number]

/** Which paper belongs to a matter, and which to a station; runs hold many matters. */
export const matterKinds = ['sheet', 'guide', 'notice'] as const satisfies readonly PrintKind[]
export const stationKinds = ['poster', 'card'] as const satisfies readonly PrintKind[]
export const runKinds = ['kit', 'book'] as const satisfies readonly PrintKind[]
export type MatterPrintKind = (typeof matterKinds)[number]
export type StationPrintKind = (typeof stationKinds)[number]
export type RunKind = (typeof runKinds)[number]

/** What one print may ask for at most: a station's wall and a few to hand out. */
export const mostCopies = 200

/** Whether a value is a size, e.g. from an address. */
export const isPrintSize = (value: unknown): value is PrintSize =>
  (printSizes as readonly unknown[]).includes(value)
