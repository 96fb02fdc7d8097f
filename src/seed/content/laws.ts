import { documents } from './laws/documents'
import { nationalLaws } from './laws/nationalLaws'
import { regulations } from './laws/regulations'
import { rules } from './laws/rules'
import type { LawSeed } from './shapes'

/** The library of laws, by rank. Names, numbers and articles are those of the real law. */
export const laws: LawSeed[] = [...nationalLaws, ...regulations, ...rules, ...documents]
