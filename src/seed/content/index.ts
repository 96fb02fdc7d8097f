/** The demonstration county, in plain data: what `src/seed` writes into an empty database. */
export { county } from './county'
export { departments } from './departments'
export { laws } from './laws'
export { materials } from './materials'
export { matters } from './matters'
export { buildNetwork, type Network } from './network'
export { people } from './people'
export type * from './shapes'
