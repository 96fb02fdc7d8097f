import type { CollectionConfig } from 'payload'
import { anyone, nobody, onlyRoles } from '@/access/roles'
import { materialForms, materialKinds, materialSources } from '@/domain/catalogue/vocabulary'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { catalogueGroup, collectionWords, materialWords as words } from '@/i18n/catalogue'

/** The county's one library of documents that citizens bring. */
export const Materials: CollectionConfig = {
  slug: 'materials',
  labels: collectionWords.material,
  access: {
    read: anyone,
    create: onlyRoles('editor', 'reviewer', 'coordinator'),
    update: onlyRoles('editor', 'reviewer', 'coordinator'),
    delete: nobody,
  },
  admin: {
    group: catalogueGroup,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'kind', 'source', 'issuer'],
    listSearchableFields: ['name', 'code'],
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          required: true,
          unique: true,
          maxLength: 100,
          ...say(words.name),
        },
        { name: 'code', type: 'text', unique: true, maxLength: 40, ...say(words.code) },
      ],
    },
    {
      type: 'row',
      fields: [
        oneTerm('kind', materialKinds, words.kind, { required: true, defaultValue: 'original' }),
        oneTerm('form', materialForms, words.form, { required: true, defaultValue: 'paper' }),
        oneTerm('source', materialSources, words.source),
        { name: 'issuer', type: 'text', maxLength: 80, ...say(words.issuer) },
      ],
    },
    { name: 'specification', type: 'text', maxLength: 200, ...say(words.specification) },
    {
      type: 'row',
      fields: [
        { name: 'blankForm', type: 'upload', relationTo: 'media', ...say(words.blankForm) },
        { name: 'sampleForm', type: 'upload', relationTo: 'media', ...say(words.sampleForm) },
      ],
    },
    // Whoever looks after the blank form when a law changes.
    { name: 'department', type: 'relationship', relationTo: 'departments', ...say(words.keeper) },
    { name: 'fillingNotes', type: 'textarea', maxLength: 1000, ...say(words.fillingNotes) },
    {
      name: 'acceptanceStandard',
      type: 'textarea',
      maxLength: 1000,
      ...say(words.acceptanceStandard),
    },
    { name: 'requiredBasis', type: 'text', maxLength: 300, ...say(words.requiredBasis) },
    { name: 'commonMistakes', type: 'textarea', maxLength: 1000, ...say(words.commonMistakes) },
    {
      name: 'usedBy',
      type: 'ui',
      label: words.usedBy.label,
      admin: {
        disableListColumn: true,
        components: { Field: '@/components/admin/catalogue/MaterialUses#MaterialUses' },
      },
    },
  ],
}
