import type { MatterInput } from '@/domain/catalogue/matterContent'
import { mz } from './mz'

/** The matters of the demonstration county, department by department. */
export const matters: MatterInput[] = [...mz]
