import type { CollectionConfig } from 'payload'
import { nobody, onlyRoles } from '@/access/roles'
import { changeMatters, readMatterVersions, readMatters } from '@/access/catalogue'
import { say } from '@/fields/say'
import { catalogueGroup, collectionWords, matterWords as words, stageWords } from '@/i18n/catalogue'
import { identityTab } from './identityTab'
import { feesTab, processTab } from './processTabs'
import { editionTab, moreTab, placesTab, resultTab } from './serviceTabs'
import { audienceTab, basisTab, materialsTab } from './substanceTabs'

/** Public-service matters: one record from which guide, sheet, public page and search come. */
export const Matters: CollectionConfig = {
  slug: 'matters',
  labels: collectionWords.matter,
  access: {
    read: readMatters,
    readVersions: readMatterVersions,
    create: onlyRoles('editor', 'reviewer'),
    update: changeMatters,
    delete: nobody,
  },
  admin: {
    group: catalogueGroup,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'department', 'stage', 'currentEdition', 'reviewBy'],
    listSearchableFields: ['name', 'code', 'plainNames'],
  },
  defaultSort: 'code',
  versions: { drafts: { validate: false }, maxPerDoc: 0 },
  disableDuplicate: true,
  fields: [
    {
      type: 'tabs',
      tabs: [
        identityTab,
        audienceTab,
        basisTab,
        materialsTab,
        processTab,
        feesTab,
        placesTab,
        resultTab,
        moreTab,
        editionTab,
      ],
    },
    {
      name: 'stage',
      type: 'select',
      index: true,
      defaultValue: 'drafting',
      options: Object.entries(stageWords).map(([value, label]) => ({ value, label })),
      ...say(words.stage, { position: 'sidebar', readOnly: true }),
    },
    {
      name: 'currentEdition',
      type: 'relationship',
      relationTo: 'editions',
      ...say(words.currentEdition, { position: 'sidebar', readOnly: true }),
    },
    {
      name: 'returnReason',
      type: 'textarea',
      ...say(words.returnReason, {
        position: 'sidebar',
        readOnly: true,
        condition: (data: { returnReason?: string | null }) => Boolean(data.returnReason),
      }),
    },
    {
      name: 'withdrawnReason',
      type: 'textarea',
      ...say(words.withdrawnReason, {
        position: 'sidebar',
        readOnly: true,
        condition: (data: { withdrawnReason?: string | null }) => Boolean(data.withdrawnReason),
      }),
    },
  ],
}
