import type { CollectionConfig, Field } from 'payload'
import { readNetwork } from '@/access/people'
import { nobody } from '@/access/roles'
import { checkLevels, checkStates, itemStates, standardItems } from '@/domain/network/standardItems'
import { standardEndpoints } from '@/endpoints/network/standard'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { networkGroup } from '@/i18n/network'
import { standardCollectionWords, standardWords as words } from '@/i18n/standard'

const latest = (name: 'self' | 'check'): Field => ({
  name,
  type: 'group',
  ...say(words[name]),
  fields: [
    oneTerm('state', checkStates, words.state),
    plainDate('on', words.on),
    { name: 'at', type: 'date', ...say(words.at) },
    ...(name === 'check' ? [oneTerm('level', checkLevels, words.level)] : []),
    { name: 'byName', type: 'text', ...say(words.byName) },
    { name: 'remark', type: 'text', ...say(words.remark) },
    { name: 'inspection', type: 'text', admin: { hidden: true } },
    { name: 'hasPhoto', type: 'checkbox', ...say(words.photo) },
  ],
})

/** One of the ten things of a station (十个一): what counts of it now. Only operations write here. */
export const StandardItems: CollectionConfig = {
  slug: 'standard-items',
  labels: standardCollectionWords.item,
  access: { read: readNetwork, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: networkGroup,
    useAsTitle: 'item',
    defaultColumns: ['station', 'item', 'state', 'checkedOn', 'dueOn'],
  },
  defaultSort: 'path',
  disableDuplicate: true,
  endpoints: standardEndpoints,
  indexes: [
    { fields: ['station', 'item'], unique: true },
    { fields: ['path', 'item'] },
    { fields: ['dueOn', 'path'] },
  ],
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
    oneTerm('state', itemStates, words.state, { required: true }),
    plainDate('checkedOn', words.checkedOn),
    latest('self'),
    latest('check'),
    plainDate('dueOn', words.dueOn),
    plainDate('mendedOn', words.mendedOn),
  ],
}
