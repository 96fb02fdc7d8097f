import type { CollectionConfig } from 'payload'
import { callOffComing } from './callOffComing'
import { confirmCallOff } from './confirmCallOff'
import { fillMatter } from './fillMatter'
import { followMatter } from './followMatter'
import { forceDraft } from './forceDraft'
import { guardMatter } from './guardMatter'
import { refuseStale } from './refuseStale'

/** What happens around every save of a matter, from admin, REST and operations alike. */
export const matterHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [forceDraft],
  beforeValidate: [guardMatter, refuseStale, confirmCallOff, fillMatter, callOffComing],
  afterChange: [followMatter],
}
