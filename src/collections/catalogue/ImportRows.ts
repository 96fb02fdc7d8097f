import type { CollectionConfig } from 'payload'
import { readImports } from '@/access/imports'
import { nobody } from '@/access/roles'
import { rowActions } from '@/domain/catalogue/importRun'
import { say } from '@/fields/say'
import { catalogueGroup } from '@/i18n/catalogue'
import { importRowWords as words, rowActionWords } from '@/i18n/importDesk'

/** The rows of an import: what each would do, and what became of it. */
export const ImportRows: CollectionConfig = {
  slug: 'import-rows',
  labels: words.collection,
  access: { read: readImports, create: nobody, update: nobody, delete: nobody },
  admin: { group: catalogueGroup, useAsTitle: 'name', hidden: true },
  defaultSort: 'number',
  disableDuplicate: true,
  timestamps: false,
  indexes: [{ fields: ['run', 'number'] }, { fields: ['run', 'action', 'number'] }],
  fields: [
    { name: 'run', type: 'relationship', relationTo: 'import-runs', required: true },
    { name: 'department', type: 'relationship', relationTo: 'departments', required: true },
    /** As Excel shows it. */
    { name: 'number', type: 'number', required: true, ...say(words.number) },
    { name: 'name', type: 'text', ...say(words.name) },
    { name: 'code', type: 'text', ...say(words.code) },
    { name: 'matter', type: 'relationship', relationTo: 'matters', ...say(words.matter) },
    {
      name: 'action',
      type: 'select',
      options: rowActions.map((value) => ({ value, label: rowActionWords[value] })),
      ...say(words.action),
    },
    /** Field by field, in Chinese words: `FieldDifference[]`. */
    { name: 'differences', type: 'json' },
    { name: 'reasons', type: 'json', ...say(words.reasons) },
    { name: 'notes', type: 'json' },
    /** When the row was written or refused in writing; absent in the preview. */
    { name: 'doneAt', type: 'date' },
    /** What was read of the row, before anything was compared. */
    { name: 'read', type: 'json', access: { read: nobody } },
  ],
}
