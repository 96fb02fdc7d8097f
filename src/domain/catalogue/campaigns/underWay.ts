/** What is still being done to the items of a campaign, by a job. */
export type UnderWay = 'opening' | 'closing'

/** So many items are written while somebody waits for the answer; more of them by a job. */
export const mostAtOnce = 2000
