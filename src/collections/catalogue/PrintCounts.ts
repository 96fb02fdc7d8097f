import type { CollectionConfig } from 'payload'
import { nobody, onlyRoles } from '@/access/roles'
import { printKinds, printSizes } from '@/domain/catalogue/printKinds'
import { say } from '@/fields/say'
import { catalogueGroup } from '@/i18n/catalogue'
import { printKindWords } from '@/i18n/editions'
import { printCountWords as words } from '@/i18n/prints'

/** How often each edition was opened on public pages, by day. Nobody is recorded. */
export const PrintCounts: CollectionConfig = {
  slug: 'print-counts',
  labels: words.collection,
  access: {
    read: onlyRoles('coordinator', 'supervisor', 'editor', 'reviewer'),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  admin: {
    group: catalogueGroup,
    useAsTitle: 'day',
    defaultColumns: ['day', 'edition', 'kind', 'size', 'count'],
  },
  defaultSort: '-day',
  indexes: [{ fields: ['edition', 'day', 'kind', 'size'], unique: true }],
  fields: [
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      required: true,
      ...say(words.edition),
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: printKinds.map((value) => ({ value, label: printKindWords[value] })),
      ...say(words.kind),
    },
    { name: 'size', type: 'select', options: [...printSizes], ...say(words.size) },
    { name: 'day', type: 'text', required: true, index: true, ...say(words.day) },
    { name: 'count', type: 'number', required: true, min: 0, ...say(words.count) },
  ],
}
