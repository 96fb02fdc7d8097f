import type { CollectionConfig } from 'payload'
import { readNetwork } from '@/access/people'
import { nobody } from '@/access/roles'
import { checkLevels, checkStates, standardItems } from '@/domain/network/standardItems'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { networkGroup } from '@/i18n/network'
import { standardCollectionWords, standardWords as words } from '@/i18n/standard'

/** Every check of one of the ten things, by the station and from above; append-only. */
export const Inspections: CollectionConfig = {
  slug: 'inspections',
  labels: standardCollectionWords.inspection,
  access: { read: readNetwork, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: networkGroup,
    useAsTitle: 'item',
    defaultColumns: ['station', 'item', 'level', 'state', 'on', 'byName', 'dueOn'],
  },
  defaultSort: '-id',
  timestamps: false,
  disableDuplicate: true,
  indexes: [{ fields: ['station', 'item', 'at'] }, { fields: ['path', 'on'] }],
  fields: [
    {
      name: 'station',
      type: 'relationship',
      relationTo: 'stations',
      required: true,
      ...say(words.station),
    },
    { name: 'path', type: 'text', required: true, admin: { hidden: true } },
    oneTerm('item', standardItems, words.item, { required: true }),
    oneTerm('level', checkLevels, words.level, { required: true }),
    oneTerm('state', checkStates, words.state, { required: true }),
    plainDate('on', words.on, { required: true }),
    { name: 'at', type: 'date', required: true, ...say(words.at) },
    { name: 'by', type: 'relationship', relationTo: 'users', ...say(words.by) },
    { name: 'byName', type: 'text', ...say(words.byName) },
    { name: 'remark', type: 'text', maxLength: 300, ...say(words.remark) },
    plainDate('dueOn', words.dueOn),
    { name: 'photoKey', type: 'text', hidden: true },
    { name: 'commandId', type: 'text', required: true, unique: true, hidden: true },
  ],
}
