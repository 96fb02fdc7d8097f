import type { CollectionConfig } from 'payload'
import { readImports } from '@/access/imports'
import { nobody } from '@/access/roles'
import { importStates } from '@/domain/catalogue/importRun'
import { importEndpoints } from '@/endpoints/catalogue/imports'
import { say } from '@/fields/say'
import { catalogueGroup, collectionWords } from '@/i18n/catalogue'
import { importRunWords as words, importStateWords } from '@/i18n/importDesk'

const count = (name: 'rows' | 'added' | 'changed' | 'unchanged' | 'refused' | 'done' | 'total') =>
  ({ name, type: 'number', required: true, min: 0, defaultValue: 0, ...say(words[name]) }) as const

/** Imports of a matter list: what the workbook would do, whether somebody agreed, how far it is. */
export const ImportRuns: CollectionConfig = {
  slug: 'import-runs',
  labels: collectionWords.importRun,
  access: { read: readImports, create: nobody, update: nobody, delete: nobody },
  // Seen at /admin/import-matters.
  admin: { group: catalogueGroup, useAsTitle: 'fileName', hidden: true },
  defaultSort: '-requestedAt',
  endpoints: importEndpoints,
  disableDuplicate: true,
  indexes: [
    { fields: ['department', 'requestedAt'] },
    { fields: ['requestedBy', 'clientId'], unique: true },
  ],
  fields: [
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      required: true,
      ...say(words.department),
    },
    { name: 'fileName', type: 'text', required: true, ...say(words.fileName) },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'planning',
      options: importStates.map((value) => ({ value, label: importStateWords[value] })),
      ...say(words.state),
    },
    count('rows'),
    count('added'),
    count('changed'),
    count('unchanged'),
    count('refused'),
    /** Of the step under way: rows worked out while planning, rows written afterwards. */
    count('done'),
    count('total'),
    {
      name: 'requestedBy',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      ...say(words.requestedBy),
    },
    { name: 'requestedAt', type: 'date', required: true, ...say(words.requestedAt) },
    { name: 'agreedBy', type: 'relationship', relationTo: 'users', ...say(words.agreedBy) },
    { name: 'agreedAt', type: 'date', ...say(words.agreedAt) },
    { name: 'finishedAt', type: 'date', index: true, ...say(words.finishedAt) },
    { name: 'error', type: 'text', ...say(words.error) },
    /** What was read of the workbook besides its rows: sheet, header, columns, remarks. */
    { name: 'report', type: 'json', admin: { hidden: true } },
    { name: 'clientId', type: 'text', required: true, admin: { hidden: true } },
    { name: 'cancelRequested', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
    /** When its worker last gave a sign; long ago means that the worker died. */
    { name: 'heartbeatAt', type: 'date', admin: { hidden: true } },
  ],
}
