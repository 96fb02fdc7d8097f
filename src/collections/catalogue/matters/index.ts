import type { CollectionConfig } from 'payload'
import { loggedIn, nobody, onlyRoles } from '@/access/roles'
import { changeMatters, readMatterVersions, readMatters } from '@/access/catalogue'
import { matterEndpoints } from '@/endpoints/catalogue/matters'
import { say } from '@/fields/say'
import { catalogueGroup, collectionWords } from '@/i18n/catalogue'
import { matterWords as words, stageWords } from '@/i18n/matter'
import { catalogueAdmin } from '@/i18n/catalogueAdmin'
import { matterHooks } from '@/hooks/catalogue/matterHooks'
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
    components: {
      beforeListTable: ['@/components/admin/catalogue/imports/ImportLinks#ImportListLinks'],
      edit: { PublishButton: '@/components/admin/catalogue/MatterCommands#NoPublishButton' },
      views: {
        edit: {
          comparison: {
            Component: '@/components/admin/catalogue/MatterComparison#MatterComparison',
            path: '/comparison',
            tab: { label: catalogueAdmin.comparison.zh, href: '/comparison' },
          },
        },
      },
    },
  },
  defaultSort: 'code',
  versions: { drafts: { validate: false }, maxPerDoc: 0 },
  indexes: [{ fields: ['department', 'reviewBy'] }],
  disableDuplicate: true,
  hooks: matterHooks,
  endpoints: matterEndpoints,
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
    // Said with a save that takes a scheduled draft back; never kept.
    {
      name: 'callsOff',
      type: 'checkbox',
      virtual: true,
      ...say(words.callsOff, {
        position: 'sidebar',
        condition: (data: { stage?: unknown }) => data.stage === 'scheduled',
      }),
    },
    {
      name: 'desk',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '@/components/admin/catalogue/MatterDesk#MatterDesk' },
      },
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
      name: 'requiresTraining',
      type: 'checkbox',
      defaultValue: false,
      ...say(words.requiresTraining, { position: 'sidebar' }),
    },
    {
      name: 'currentEdition',
      type: 'relationship',
      relationTo: 'editions',
      ...say(words.currentEdition, { position: 'sidebar', readOnly: true }),
    },
    {
      name: 'nextEdition',
      type: 'relationship',
      relationTo: 'editions',
      index: true,
      ...say(words.nextEdition, {
        position: 'sidebar',
        readOnly: true,
        condition: (data: { nextEdition?: unknown }) => Boolean(data.nextEdition),
      }),
    },
    {
      name: 'lastEditedBy',
      type: 'relationship',
      relationTo: 'users',
      access: { read: loggedIn },
      ...say(words.lastEditedBy, { position: 'sidebar', readOnly: true }),
    },
    {
      name: 'returnReason',
      type: 'textarea',
      access: { read: loggedIn },
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
    // What a save is based on: the form sends back the `updatedAt` that it was filled from.
    {
      name: 'basedOn',
      type: 'text',
      virtual: true,
      admin: { hidden: true },
      hooks: { afterRead: [({ data }) => data?.updatedAt] },
    },
  ],
}
