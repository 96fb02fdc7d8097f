import { mattersOf } from './build'
import { relief } from './mz/relief'
import { welfare } from './mz/welfare'

/** Matters of the civil affairs bureau. */
export const mz = mattersOf('MZ', [...relief, ...welfare])
