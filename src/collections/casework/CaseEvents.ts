import type { CollectionConfig } from 'payload'
import { readCaseEvents } from '@/access/cases'
import { nobody } from '@/access/roles'
import { relations } from '@/domain/casework/vocabulary'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { refuseEventChange } from '@/hooks/casework/refuseEventChange'
import { caseCollectionWords, caseWords as words, caseworkGroup } from '@/i18n/casework'

/** What happened to cases, append-only. A command's id is unique, so that none happens twice. */
export const CaseEvents: CollectionConfig = {
  slug: 'case-events',
  labels: caseCollectionWords.event,
  access: { read: readCaseEvents, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: caseworkGroup,
    useAsTitle: 'kind',
    defaultColumns: ['case', 'order', 'kind', 'on', 'by'],
  },
  defaultSort: '-id',
  timestamps: false,
  disableDuplicate: true,
  hooks: { beforeChange: [refuseEventChange] },
  indexes: [
    { fields: ['case', 'order'], unique: true },
    { fields: ['originPath', 'on'] },
    { fields: ['holderPath', 'on'] },
    { fields: ['department', 'on'] },
  ],
  fields: [
    {
      name: 'case',
      type: 'relationship',
      relationTo: 'cases',
      required: true,
      ...say(words.case),
    },
    { name: 'order', type: 'number', required: true, ...say(words.order) },
    { name: 'commandId', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'kind', type: 'text', required: true, index: true, ...say(words.kind) },
    { name: 'at', type: 'date', required: true, ...say(words.at) },
    plainDate('on', words.on, { required: true }),
    { name: 'by', type: 'relationship', relationTo: 'users', ...say(words.by) },
    oneTerm('as', relations, words.as),
    { name: 'data', type: 'json', required: true, ...say(words.data) },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      admin: { hidden: true },
    },
    { name: 'originPath', type: 'text', admin: { hidden: true } },
    { name: 'holderPath', type: 'text', admin: { hidden: true } },
  ],
}
