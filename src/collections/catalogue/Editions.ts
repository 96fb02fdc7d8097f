import type { CollectionConfig } from 'payload'
import { anyone, nobody } from '@/access/roles'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { catalogueGroup, collectionWords } from '@/i18n/catalogue'
import { editionWords as words } from '@/i18n/editions'

/** Immutable issues of a sheet. Only publishing writes here; nothing changes but its end. */
export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: collectionWords.edition,
  access: { read: anyone, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: catalogueGroup,
    useAsTitle: 'shortCode',
    defaultColumns: ['matter', 'number', 'shortCode', 'holdsFrom', 'replacedOn', 'withdrawnOn'],
    listSearchableFields: ['shortCode'],
  },
  defaultSort: '-issuedOn',
  indexes: [{ fields: ['matter', 'number'], unique: true }],
  fields: [
    {
      name: 'matter',
      type: 'relationship',
      relationTo: 'matters',
      required: true,
      index: true,
      ...say(words.matter),
    },
    { name: 'number', type: 'number', required: true, min: 1, ...say(words.number) },
    { name: 'shortCode', type: 'text', required: true, unique: true, ...say(words.shortCode) },
    plainDate('issuedOn', words.issuedOn, { required: true, index: true }),
    plainDate('holdsFrom', words.holdsFrom, { required: true, index: true }),
    plainDate('replacedOn', words.replacedOn),
    plainDate('withdrawnOn', words.withdrawnOn, { index: true }),
    plainDate('calledOffOn', words.calledOffOn),
    { name: 'changeNote', type: 'textarea', ...say(words.changeNote) },
    { name: 'changes', type: 'text', hasMany: true, ...say(words.changes) },
    { name: 'fingerprint', type: 'text', required: true, index: true, ...say(words.fingerprint) },
    {
      name: 'layout',
      type: 'group',
      ...say(words.layout),
      fields: [
        { name: 'a4Step', type: 'number', required: true },
        { name: 'largeStep', type: 'number', required: true },
        { name: 'a4Fill', type: 'number' },
      ],
    },
    { name: 'snapshot', type: 'json', required: true, ...say(words.snapshot, { hidden: true }) },
    {
      name: 'issuedBy',
      type: 'relationship',
      relationTo: 'users',
      access: { read: ({ req }) => Boolean(req.user) },
      ...say(words.issuedBy),
    },
  ],
}
