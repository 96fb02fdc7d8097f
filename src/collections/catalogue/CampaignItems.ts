import type { CollectionConfig, Field } from 'payload'
import { readCampaignItems } from '@/access/campaigns'
import { nobody } from '@/access/roles'
import { itemKinds, itemStates } from '@/domain/catalogue/campaigns/items'
import { campaignItemEndpoints } from '@/endpoints/catalogue/campaigns'
import { commandIds, history } from '@/fields/commands'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { campaignCollectionWords, itemWords as words } from '@/i18n/campaigns'
import { catalogueGroup } from '@/i18n/catalogue'

const answers = itemStates.filter(({ value }) => value === 'no-change' || value === 'changed')

/** What the program finds by itself, and nobody reads. */
const inner = (field: Field): Field => ({ ...field, admin: { hidden: true } }) as Field

/**
 * What is to be looked at when a law changes: one line for each thing that a matter has. Only operations
 * write here; all but a person's answer follows from the facts.
 */
export const CampaignItems: CollectionConfig = {
  slug: 'campaign-items',
  labels: campaignCollectionWords.item,
  access: { read: readCampaignItems, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: catalogueGroup,
    useAsTitle: 'matterName',
    defaultColumns: ['matterName', 'kind', 'state', 'department', 'owner', 'dueOn'],
    listSearchableFields: ['matterName', 'matterCode'],
  },
  defaultSort: 'dueOn',
  disableDuplicate: true,
  endpoints: campaignItemEndpoints,
  indexes: [
    { fields: ['campaign', 'key'], unique: true },
    { fields: ['campaign', 'kind', 'state', 'dueOn'] },
    { fields: ['campaign', 'department', 'isOpen', 'dueOn'] },
    { fields: ['owner', 'isOpen', 'dueOn'] },
    { fields: ['department', 'isOpen', 'dueOn'] },
    { fields: ['matter', 'isLive'] },
  ],
  fields: [
    {
      name: 'campaign',
      type: 'relationship',
      relationTo: 'campaigns',
      required: true,
      ...say(words.campaign),
    },
    inner({ name: 'key', type: 'text', required: true }),
    oneTerm('kind', itemKinds, words.kind, { required: true }),
    oneTerm('state', itemStates, words.state, { required: true }),
    // The campaign is followed; and the item is not done.
    inner({ name: 'isLive', type: 'checkbox', defaultValue: true }),
    inner({ name: 'isOpen', type: 'checkbox', defaultValue: true }),
    oneTerm('answer', answers, words.answer),
    { name: 'reason', type: 'textarea', ...say(words.reason) },
    { name: 'note', type: 'text', ...say(words.note) },
    { name: 'count', type: 'number', ...say(words.count) },
    {
      name: 'matter',
      type: 'relationship',
      relationTo: 'matters',
      required: true,
      ...say(words.matter),
    },
    { name: 'matterCode', type: 'text', required: true, ...say(words.matterCode) },
    { name: 'matterName', type: 'text', required: true, ...say(words.matterName) },
    { name: 'material', type: 'relationship', relationTo: 'materials', ...say(words.material) },
    { name: 'materialName', type: 'text', ...say(words.materialName) },
    { name: 'citations', type: 'text', hasMany: true, ...say(words.citations) },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      required: true,
      ...say(words.department),
    },
    { name: 'owner', type: 'relationship', relationTo: 'users', ...say(words.owner) },
    plainDate('dueOn', words.dueOn, { required: true }),
    // How it was when the change was announced: what came later is told from it.
    {
      name: 'baseEdition',
      type: 'relationship',
      relationTo: 'editions',
      ...say(words.baseEdition),
    },
    inner({ name: 'baseForm', type: 'relationship', relationTo: 'media' }),
    inner({ name: 'savedAt', type: 'date' }),
    inner({ name: 'publishedAt', type: 'date' }),
    history,
    commandIds,
  ],
}
