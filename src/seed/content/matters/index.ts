import type { MatterInput } from '@/domain/catalogue/matterContent'
import { ga } from './ga'
import { mz } from './mz'
import { rs } from './rs'
import { yb } from './yb'

/** The matters of the demonstration county, department by department. */
export const matters: MatterInput[] = [...mz, ...rs, ...yb, ...ga]
