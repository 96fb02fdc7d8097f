import type { CollectionConfig } from 'payload'
import { readNetwork } from '@/access/people'
import { nobody } from '@/access/roles'
import { commandIds } from '@/fields/commands'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { catalogueGroup } from '@/i18n/catalogue'
import { postingCollectionWords, postingWords as words } from '@/i18n/postings'

/** Each time somebody walked along a wall and looked at every sheet; append-only. */
export const WallWalks: CollectionConfig = {
  slug: 'wall-walks',
  labels: postingCollectionWords.walk,
  access: { read: readNetwork, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: catalogueGroup,
    useAsTitle: 'on',
    defaultColumns: ['station', 'on', 'byName', 'there', 'damaged', 'missing'],
  },
  defaultSort: '-id',
  disableDuplicate: true,
  indexes: [{ fields: ['station', 'on'] }, { fields: ['path', 'on'] }],
  fields: [
    {
      name: 'station',
      type: 'relationship',
      relationTo: 'stations',
      required: true,
      ...say(words.station),
    },
    { name: 'path', type: 'text', required: true, admin: { hidden: true } },
    plainDate('on', words.on, { required: true }),
    { name: 'by', type: 'relationship', relationTo: 'users', ...say(words.by) },
    { name: 'byName', type: 'text', ...say(words.byName) },
    { name: 'there', type: 'number', required: true, ...say(words.there) },
    { name: 'damaged', type: 'number', required: true, ...say(words.damaged) },
    { name: 'missing', type: 'number', required: true, ...say(words.missing) },
    commandIds,
  ],
}
