import type { CollectionConfig } from 'payload'
import { readNetwork } from '@/access/people'
import { nobody } from '@/access/roles'
import { isWallMoved } from '@/domain/catalogue/campaigns/moves'
import {
  postingPlaces,
  postingStates,
  removalReasons,
  staleReasons,
} from '@/domain/catalogue/postings/vocabulary'
import { postingEndpoints } from '@/endpoints/catalogue/postings'
import { commandIds, history } from '@/fields/commands'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { movesItems } from '@/hooks/catalogue/movesItems'
import { catalogueGroup } from '@/i18n/catalogue'
import { postingCollectionWords, postingWords as words } from '@/i18n/postings'
import type { Posting } from '@/payload-types'

/** One sheet that hangs, or hung, at a place of a station. Only operations write here. */
export const Postings: CollectionConfig = {
  slug: 'postings',
  labels: postingCollectionWords.posting,
  access: { read: readNetwork, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: catalogueGroup,
    useAsTitle: 'id',
    defaultColumns: ['station', 'matter', 'number', 'place', 'state', 'staleSince', 'hungAt'],
  },
  defaultSort: '-hungAt',
  disableDuplicate: true,
  endpoints: postingEndpoints,
  hooks: { afterChange: [movesItems<Posting>('postings', isWallMoved)] },
  indexes: [
    { fields: ['station', 'state'] },
    { fields: ['matter', 'state', 'edition'] },
    { fields: ['path', 'state', 'matter', 'station'] },
    // What the county's board counts, without a posting being read.
    { fields: ['state', 'station', 'matter'] },
    { fields: ['state', 'toldOn'] },
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
    // Stays when the station closes and another minds its wall.
    {
      name: 'origin',
      type: 'relationship',
      relationTo: 'stations',
      required: true,
      ...say(words.origin),
    },
    {
      name: 'matter',
      type: 'relationship',
      relationTo: 'matters',
      required: true,
      ...say(words.matter),
    },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      required: true,
      ...say(words.edition),
    },
    { name: 'number', type: 'number', required: true, ...say(words.number) },
    { name: 'fingerprint', type: 'text', required: true, ...say(words.fingerprint) },
    oneTerm('place', postingPlaces, words.place, { required: true }),
    // One sheet of a matter at a place: what hangs there, or the row's own id once it was removed.
    { name: 'spot', type: 'text', required: true, unique: true, hidden: true },
    { name: 'hungAt', type: 'date', required: true, ...say(words.hungAt) },
    { name: 'hungBy', type: 'relationship', relationTo: 'users', ...say(words.hungBy) },
    { name: 'hungByName', type: 'text', ...say(words.hungByName) },
    oneTerm('state', postingStates, words.state, { required: true }),
    plainDate('staleSince', words.staleSince),
    oneTerm('staleBecause', staleReasons, words.staleBecause),
    { name: 'urgent', type: 'text', ...say(words.urgent) },
    plainDate('toldOn', words.toldOn),
    { name: 'removedAt', type: 'date', ...say(words.removedAt) },
    { name: 'removedBy', type: 'relationship', relationTo: 'users', ...say(words.removedBy) },
    oneTerm('removedBecause', removalReasons, words.removedBecause),
    plainDate('seenOn', words.seenOn),
    { name: 'seenByName', type: 'text', ...say(words.seenByName) },
    plainDate('damagedOn', words.damagedOn),
    { name: 'hasPhoto', type: 'checkbox', ...say(words.hasPhoto) },
    { name: 'photoKey', type: 'text', hidden: true },
    history,
    commandIds,
  ],
}
