import type { MatterInput } from '@/domain/catalogue/matterContent'

/** The matters of the demonstration county, department by department. */
export const matters: MatterInput[] = []
