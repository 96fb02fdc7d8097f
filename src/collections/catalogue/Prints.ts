import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/roles'
import { readPrints } from '@/access/network'
import { say } from '@/fields/say'
import { catalogueGroup, collectionWords } from '@/i18n/catalogue'
import { printKindWords, printWords as words } from '@/i18n/editions'
import { printLogWords as logWords } from '@/i18n/prints'

/** The log of every print, so that a stale sheet can be recalled. */
export const Prints: CollectionConfig = {
  slug: 'prints',
  labels: collectionWords.print,
  access: { read: readPrints, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: catalogueGroup,
    useAsTitle: 'id',
    defaultColumns: ['printedAt', 'kind', 'matter', 'edition', 'station', 'copies', 'printedBy'],
  },
  defaultSort: '-printedAt',
  indexes: [
    { fields: ['station', 'printedAt'] },
    { fields: ['station', 'kind', 'matter', 'printedAt'] },
    { fields: ['edition', 'station'] },
    { fields: ['printedBy', 'clientId'], unique: true },
  ],
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: Object.entries(printKindWords).map(([value, label]) => ({ value, label })),
      ...say(words.kind),
    },
    {
      name: 'matter',
      type: 'relationship',
      relationTo: 'matters',
      index: true,
      ...say(words.matter),
    },
    { name: 'edition', type: 'relationship', relationTo: 'editions', ...say(words.edition) },
    { name: 'station', type: 'relationship', relationTo: 'stations', ...say(words.station) },
    { name: 'stationPath', type: 'text', index: true, admin: { hidden: true } },
    {
      name: 'size',
      type: 'select',
      options: [
        { value: 'a4', label: { zh: '普通', en: 'A4' } },
        { value: 'large', label: { zh: '大字', en: 'Large print' } },
      ],
      ...say(words.size),
    },
    {
      name: 'copies',
      type: 'number',
      required: true,
      min: 1,
      defaultValue: 1,
      ...say(words.copies),
    },
    { name: 'printedBy', type: 'relationship', relationTo: 'users', ...say(words.printedBy) },
    { name: 'printedAt', type: 'date', required: true, index: true, ...say(words.printedAt) },
    { name: 'number', type: 'number', ...say(logWords.number) },
    {
      name: 'run',
      type: 'relationship',
      relationTo: 'print-runs',
      index: true,
      ...say(logWords.run),
    },
    { name: 'clearedAt', type: 'date', ...say(logWords.clearedAt) },
    { name: 'clearedBy', type: 'relationship', relationTo: 'users', ...say(logWords.clearedBy) },
    /** Made by the page before it is sent, so that a double click is one print. */
    { name: 'clientId', type: 'text', required: true, admin: { hidden: true } },
  ],
}
