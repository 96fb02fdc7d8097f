import type { CollectionConfig } from 'payload'
import { readNetwork } from '@/access/people'
import { nobody } from '@/access/roles'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { catalogueGroup } from '@/i18n/catalogue'
import { postingCollectionWords, postingWords as words } from '@/i18n/postings'

/** How many hanging sheets of a town held on the evening of each day. Only the daily job writes here. */
export const WallDays: CollectionConfig = {
  slug: 'wall-days',
  labels: postingCollectionWords.day,
  access: { read: readNetwork, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: catalogueGroup,
    useAsTitle: 'on',
    defaultColumns: ['on', 'path', 'current', 'stale', 'walls', 'goodWalls'],
  },
  defaultSort: '-on',
  disableDuplicate: true,
  indexes: [{ fields: ['path', 'on'], unique: true }, { fields: ['on', 'path'] }],
  fields: [
    plainDate('on', words.on, { required: true }),
    // Of the town, or of the county for its own station.
    { name: 'path', type: 'text', required: true, ...say(words.town) },
    { name: 'current', type: 'number', required: true, ...say(words.current) },
    { name: 'stale', type: 'number', required: true, ...say(words.stale) },
    { name: 'walls', type: 'number', required: true, ...say(words.walls) },
    { name: 'goodWalls', type: 'number', required: true, ...say(words.goodWalls) },
  ],
}
