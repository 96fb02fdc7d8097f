/** Milliseconds of one piece of work. */
export async function timeOf(work: () => Promise<unknown> | unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/**
 * A quantile of figures by the nearest rank.
 * @param figures at least one
 * @param share 0 to 1, e.g. 0.99
 */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))]
}

/** The median of figures. */
export const median = (figures: readonly number[]): number => quantile(figures, 0.5)

/** One goal of the quality table and what came out. */
export interface Result {
  goal: string
  what: string
  measured: string
  ratio: number
  wanted: string
  isMet: boolean
}

/** Prints results as a Markdown table, ready for docs/benchmarks.md. */
export function printTable(results: readonly Result[]): void {
  console.log('\n| | what | measured | ratio | goal | met |\n|---|---|---|---|---|---|')
  for (const { goal, what, measured, ratio, wanted, isMet } of results) {
    console.log(
      `| ${goal} | ${what} | ${measured} | ${ratio.toFixed(2)} | ${wanted} | ${isMet ? 'yes' : 'no'} |`,
    )
  }
}
