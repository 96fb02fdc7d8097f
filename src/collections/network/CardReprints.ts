import type { CollectionConfig } from 'payload'
import { readNetwork } from '@/access/people'
import { nobody } from '@/access/roles'
import { cardReprintEndpoints } from '@/endpoints/network/cardReprints'
import { say } from '@/fields/say'
import { networkGroup } from '@/i18n/network'
import { postWords, reprintCollectionWords, reprintWords as words } from '@/i18n/people'

/** Stations whose service card no longer says what is true; one row a station until it is printed. */
export const CardReprints: CollectionConfig = {
  slug: 'card-reprints',
  labels: reprintCollectionWords,
  access: { read: readNetwork, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: networkGroup,
    useAsTitle: 'reason',
    defaultColumns: ['station', 'reason', 'listedAt', 'printedAt'],
  },
  defaultSort: 'path',
  disableDuplicate: true,
  endpoints: cardReprintEndpoints,
  indexes: [{ fields: ['printedAt', 'path'] }],
  fields: [
    {
      name: 'station',
      type: 'relationship',
      relationTo: 'stations',
      required: true,
      unique: true,
      ...say(postWords.station),
    },
    { name: 'path', type: 'text', required: true, admin: { hidden: true } },
    { name: 'fingerprint', type: 'text', required: true, ...say(words.fingerprint) },
    { name: 'printed', type: 'text', admin: { hidden: true } },
    { name: 'reason', type: 'text', ...say(words.reason) },
    { name: 'listedAt', type: 'date', required: true, ...say(words.listedAt) },
    { name: 'printedAt', type: 'date', ...say(words.printedAt) },
    { name: 'printedBy', type: 'relationship', relationTo: 'users', ...say(words.printedBy) },
  ],
}
