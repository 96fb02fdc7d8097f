import type { MatterInput } from '@/domain/catalogue/matterContent'
import { ga } from './ga'
import { ly } from './ly'
import { mz } from './mz'
import { rs } from './rs'
import { sj } from './sj'
import { wj } from './wj'
import { yb } from './yb'
import { zrzy } from './zrzy'

/** The matters of the demonstration county, department by department. */
export const matters: MatterInput[] = [...mz, ...rs, ...yb, ...ga, ...wj, ...zrzy, ...ly, ...sj]
