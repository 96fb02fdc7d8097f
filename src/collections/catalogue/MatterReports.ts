import type { CollectionConfig } from 'payload'
import { readReports } from '@/access/reviews'
import { nobody } from '@/access/roles'
import {
  faultKinds,
  longestSentence,
  reportOutcomes,
  reportStates,
} from '@/domain/catalogue/review/report'
import { commandIds } from '@/fields/commands'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { catalogueGroup } from '@/i18n/catalogue'
import { reportCollectionWords, reportFields as words } from '@/i18n/matterReports'

/** 有误反馈: what agents found wrong in a matter, and what came of it. Only operations write here. */
export const MatterReports: CollectionConfig = {
  slug: 'matter-reports',
  labels: reportCollectionWords,
  access: { read: readReports, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: catalogueGroup,
    useAsTitle: 'matterName',
    defaultColumns: ['matterName', 'kind', 'state', 'reportedAt', 'outcome'],
  },
  defaultSort: '-reportedAt',
  disableDuplicate: true,
  indexes: [
    { fields: ['department', 'state', 'reportedAt'] },
    { fields: ['reportedBy', 'reportedAt'] },
  ],
  fields: [
    {
      name: 'matter',
      type: 'relationship',
      relationTo: 'matters',
      required: true,
      index: true,
      ...say(words.matter),
    },
    { name: 'matterName', type: 'text', required: true, ...say(words.matterName) },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      required: true,
      ...say(words.department),
    },
    oneTerm('kind', faultKinds, words.kind, { required: true }),
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: longestSentence,
      ...say(words.text),
    },
    oneTerm('state', reportStates, words.state, { required: true, index: true }),
    { name: 'station', type: 'relationship', relationTo: 'stations', ...say(words.station) },
    {
      name: 'reportedBy',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      ...say(words.reportedBy),
    },
    { name: 'reportedAt', type: 'date', required: true, ...say(words.reportedAt) },
    oneTerm('outcome', reportOutcomes, words.outcome),
    { name: 'answer', type: 'textarea', maxLength: longestSentence, ...say(words.answer) },
    { name: 'answeredBy', type: 'relationship', relationTo: 'users', ...say(words.answeredBy) },
    { name: 'answeredAt', type: 'date', ...say(words.answeredAt) },
    commandIds,
  ],
}
