import type { MatterInput } from '@/domain/catalogue/matterContent'
import { cl } from './cl'
import { ga } from './ga'
import { jt } from './jt'
import { jy } from './jy'
import { ly } from './ly'
import { mz } from './mz'
import { ny } from './ny'
import { rs } from './rs'
import { sf } from './sf'
import { sj } from './sj'
import { tyjr } from './tyjr'
import { wj } from './wj'
import { yb } from './yb'
import { yj } from './yj'
import { zj } from './zj'
import { zrzy } from './zrzy'

/** The matters of the demonstration county, department by department. */
export const matters: MatterInput[] = [
  ...mz,
  ...rs,
  ...yb,
  ...ga,
  ...wj,
  ...zrzy,
  ...ly,
  ...sj,
  ...ny,
  ...tyjr,
  ...cl,
  ...jt,
  ...jy,
  ...zj,
  ...yj,
  ...sf,
]
