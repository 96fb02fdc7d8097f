/** What one file may cost: reading stays within these, whatever the file claims. */
export const caps = {
  /** Size of the file as it comes. */
  fileBytes: 20 * 1024 * 1024,
  /** Size of all its parts together when they are unpacked. */
  unpackedBytes: 160 * 1024 * 1024,
  parts: 5000,
  /** Cells with and without content; formatting whole columns makes empty ones. */
  cells: 500_000,
  /** Cells that merged ranges cover. */
  mergedCells: 200_000,
}

export const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024)
