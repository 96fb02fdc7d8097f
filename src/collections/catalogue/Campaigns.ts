import type { CollectionConfig } from 'payload'
import { readCampaigns } from '@/access/campaigns'
import { nobody } from '@/access/roles'
import { campaignStates } from '@/domain/catalogue/campaigns/closing'
import { changeKinds } from '@/domain/catalogue/campaigns/lawChange'
import { campaignEndpoints } from '@/endpoints/catalogue/campaigns'
import { commandIds, history } from '@/fields/commands'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { campaignCollectionWords, campaignWords as words } from '@/i18n/campaigns'
import { catalogueGroup } from '@/i18n/catalogue'

/**
 * A change of a law with all that it touches, followed until it is done (§二(三)1 有关部门应及时予以更新). Only
 * operations write here.
 */
export const Campaigns: CollectionConfig = {
  slug: 'campaigns',
  labels: campaignCollectionWords.campaign,
  access: { read: readCampaigns, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: catalogueGroup,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'kind', 'from', 'state', 'items', 'openedOn'],
    listSearchableFields: ['subject'],
  },
  defaultSort: '-id',
  disableDuplicate: true,
  endpoints: campaignEndpoints,
  indexes: [{ fields: ['state', 'from'] }],
  fields: [
    { name: 'subject', type: 'text', required: true, ...say(words.subject) },
    {
      name: 'law',
      type: 'relationship',
      relationTo: 'laws',
      required: true,
      index: true,
      ...say(words.law),
    },
    {
      type: 'row',
      fields: [
        oneTerm('kind', changeKinds, words.kind, { required: true }),
        plainDate('from', words.from, { required: true }),
        { name: 'source', type: 'text', required: true, maxLength: 120, ...say(words.source) },
      ],
    },
    {
      name: 'articles',
      type: 'array',
      labels: words.article,
      ...say(words.articles),
      fields: [
        { name: 'number', type: 'text', required: true, ...say(words.number) },
        { name: 'oldText', type: 'textarea', ...say(words.oldText) },
        { name: 'newText', type: 'textarea', ...say(words.newText) },
        { name: 'replacedBy', type: 'text', ...say(words.articleReplacedBy) },
      ],
    },
    { name: 'successor', type: 'relationship', relationTo: 'laws', ...say(words.successor) },
    oneTerm('state', campaignStates, words.state, { required: true }),
    // What of its many items is still being written by a job.
    { name: 'underWay', type: 'text', index: true, admin: { hidden: true } },
    // The texts of the library are those of after the change.
    { name: 'isSwitched', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
    {
      name: 'departments',
      type: 'relationship',
      relationTo: 'departments',
      hasMany: true,
      index: true,
      ...say(words.departments),
    },
    { name: 'matters', type: 'number', required: true, ...say(words.matters) },
    { name: 'items', type: 'number', required: true, ...say(words.items) },
    plainDate('openedOn', words.openedOn, { required: true }),
    {
      name: 'openedBy',
      type: 'relationship',
      relationTo: 'users',
      ...say(words.openedBy),
    },
    plainDate('closedOn', words.closedOn),
    {
      name: 'closedBy',
      type: 'relationship',
      relationTo: 'users',
      ...say(words.closedBy),
    },
    { name: 'closeReason', type: 'textarea', ...say(words.closeReason) },
    { name: 'itemsLeft', type: 'number', ...say(words.itemsLeft) },
    history,
    commandIds,
  ],
}
