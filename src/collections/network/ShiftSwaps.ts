import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/roles'
import { readSwaps } from '@/access/rota'
import { swapStatuses } from '@/domain/network/rota/vocabulary'
import { swapEndpoints } from '@/endpoints/network/rota'
import { commandIds, history } from '@/fields/commands'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { networkGroup } from '@/i18n/network'
import { rotaCollectionWords, rotaWords as words } from '@/i18n/rota'
import { stationFields } from './rotaFields'

/** One agent asks another to take a shift, or to exchange two. Only operations write. */
export const ShiftSwaps: CollectionConfig = {
  slug: 'shift-swaps',
  labels: rotaCollectionWords.swap,
  access: { read: readSwaps, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: networkGroup,
    useAsTitle: 'date',
    defaultColumns: ['date', 'askerName', 'askedName', 'status'],
  },
  defaultSort: '-id',
  disableDuplicate: true,
  endpoints: swapEndpoints,
  indexes: [
    { fields: ['shift', 'status'] },
    { fields: ['asker', 'status'] },
    { fields: ['asked', 'status'] },
    { fields: ['path', 'status'] },
  ],
  fields: [
    ...stationFields,
    {
      name: 'shift',
      type: 'relationship',
      relationTo: 'shifts',
      required: true,
      ...say(words.shift),
    },
    plainDate('date', words.date, { required: true }),
    { name: 'inReturn', type: 'relationship', relationTo: 'shifts', ...say(words.inReturn) },
    {
      name: 'asker',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      ...say(words.asker),
    },
    { name: 'askerName', type: 'text', required: true, ...say(words.asker) },
    {
      name: 'asked',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      ...say(words.asked),
    },
    { name: 'askedName', type: 'text', required: true, ...say(words.asked) },
    { name: 'message', type: 'textarea', ...say(words.message) },
    oneTerm('status', swapStatuses, words.status, { required: true }),
    { name: 'reason', type: 'textarea', ...say(words.reason) },
    { name: 'answeredAt', type: 'date', ...say(words.answeredAt) },
    history,
    commandIds,
  ],
}
