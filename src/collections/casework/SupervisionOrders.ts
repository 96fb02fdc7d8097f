import type { CollectionConfig } from 'payload'
import { readOrders } from '@/access/orders'
import { nobody } from '@/access/roles'
import { orderFindings, orderStatuses } from '@/domain/casework/supervision/order'
import { parties } from '@/domain/casework/vocabulary'
import { orderEndpoints } from '@/endpoints/casework/supervision'
import { commandIds } from '@/fields/commands'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { caseWords, caseworkGroup } from '@/i18n/casework'
import { orderCollectionWords, orderWords as words } from '@/i18n/supervision'

/**
 * Demands for an explanation to whoever holds a case too long (督办单): each the fold of its entries.
 * Only operations write here.
 */
export const SupervisionOrders: CollectionConfig = {
  slug: 'supervision-orders',
  labels: orderCollectionWords,
  access: { read: readOrders, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: caseworkGroup,
    useAsTitle: 'number',
    defaultColumns: ['number', 'matterName', 'status', 'party', 'replyDueOn', 'orderedOn'],
    listSearchableFields: ['number', 'matterName'],
  },
  defaultSort: '-id',
  disableDuplicate: true,
  endpoints: orderEndpoints,
  indexes: [
    { fields: ['status', 'replyDueOn'] },
    { fields: ['stationPath', 'status', 'replyDueOn'] },
    { fields: ['department', 'status', 'replyDueOn'] },
  ],
  fields: [
    { name: 'number', type: 'text', required: true, unique: true, ...say(words.number) },
    oneTerm('status', orderStatuses, words.status, { required: true }),
    {
      name: 'case',
      type: 'relationship',
      relationTo: 'cases',
      required: true,
      index: true,
      ...say(caseWords.case),
    },
    { name: 'caseNumber', type: 'text', required: true, ...say(caseWords.number) },
    { name: 'matterName', type: 'text', required: true, ...say(caseWords.matterName) },
    oneTerm('party', parties, words.party, { required: true }),
    { name: 'station', type: 'relationship', relationTo: 'stations', ...say(words.station) },
    { name: 'stationPath', type: 'text', admin: { hidden: true } },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      ...say(words.department),
    },
    // One order a leg: the unique key refuses the second of two at once.
    { name: 'legKey', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'round', type: 'number', required: true, ...say(words.round) },
    { name: 'isAutomatic', type: 'checkbox', ...say(words.isAutomatic) },
    plainDate('dueOn', words.dueOn, { required: true }),
    plainDate('orderedOn', words.orderedOn, { required: true }),
    plainDate('replyDueOn', words.replyDueOn, { required: true }),
    plainDate('closedOn', words.closedOn),
    oneTerm('finding', orderFindings, words.finding),
    { name: 'entries', type: 'json', required: true, ...say(words.entries) },
    commandIds,
  ],
}
