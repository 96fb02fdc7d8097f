import { household } from './ga/household'
import { mattersOf } from './build'
import { residence } from './ga/residence'

/** Matters of the public security bureau. */
export const ga = mattersOf('GA', [...household, ...residence])
