import { mattersOf } from './build'
import { pension } from './rs/pension'
import { work } from './rs/work'

/** Matters of the human resources and social security bureau. */
export const rs = mattersOf('RS', [...pension, ...work])
