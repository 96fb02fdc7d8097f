import { insurance } from './yb/insurance'
import { mattersOf } from './build'
import { payments } from './yb/payments'

/** Matters of the medical insurance bureau. */
export const yb = mattersOf('YB', [...insurance, ...payments])
