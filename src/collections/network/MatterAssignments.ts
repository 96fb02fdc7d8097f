import type { CollectionConfig } from 'payload'
import { nobody, onlyRoles } from '@/access/roles'
import { stationTiers } from '@/domain/catalogue/vocabulary'
import { assignmentKinds, assignmentStates } from '@/domain/network/assignment'
import { assignmentEndpoints } from '@/endpoints/network/assignment'
import { commandIds } from '@/fields/commands'
import { say } from '@/fields/say'
import { manyTerms, oneTerm } from '@/fields/term'
import { assignmentCollectionWords, assignmentWords as words } from '@/i18n/assignment'
import { networkGroup } from '@/i18n/network'

/** Matters given to many stations at once: what, to whom, and how far it has come. Only operations write here. */
export const MatterAssignments: CollectionConfig = {
  slug: 'matter-assignments',
  labels: assignmentCollectionWords,
  access: {
    read: onlyRoles('coordinator', 'supervisor'),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  admin: {
    group: networkGroup,
    useAsTitle: 'kind',
    defaultColumns: ['kind', 'status', 'changed', 'plannedBy', 'doneAt'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  endpoints: assignmentEndpoints,
  fields: [
    oneTerm('kind', assignmentKinds, words.kind, { required: true }),
    oneTerm('status', assignmentStates, words.status, { required: true, index: true }),
    manyTerms('tiers', stationTiers, words.tiers),
    { name: 'towns', type: 'text', hasMany: true, ...say(words.towns) },
    { name: 'stations', type: 'text', hasMany: true, ...say(words.stations) },
    {
      name: 'matters',
      type: 'relationship',
      relationTo: 'matters',
      hasMany: true,
      ...say(words.matters),
    },
    {
      name: 'plannedBy',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      ...say(words.plannedBy),
    },
    { name: 'doneAt', type: 'date', index: true, ...say(words.doneAt) },
    { name: 'undoneAt', type: 'date', ...say(words.undoneAt) },
    { name: 'changed', type: 'number', ...say(words.changed) },
    { name: 'kept', type: 'number', ...say(words.kept) },
    commandIds,
  ],
}
