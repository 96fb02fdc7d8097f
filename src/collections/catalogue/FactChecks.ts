import type { CollectionConfig } from 'payload'
import { readFactChecks } from '@/access/reviews'
import { nobody } from '@/access/roles'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { catalogueGroup } from '@/i18n/catalogue'
import { factCheckCollectionWords, factCheckFields as words } from '@/i18n/factChecks'

/**
 * 窗口核实: a draft put before one named person by a secret link, of which only a hash is kept, and what she
 * said of each section. Only operations write here.
 */
export const FactChecks: CollectionConfig = {
  slug: 'fact-checks',
  labels: factCheckCollectionWords,
  access: { read: readFactChecks, create: nobody, update: nobody, delete: nobody },
  admin: { group: catalogueGroup, useAsTitle: 'name', hidden: true },
  defaultSort: '-askedAt',
  disableDuplicate: true,
  indexes: [{ fields: ['matter', 'askedAt'] }, { fields: ['dueOn', 'answeredAt'] }],
  fields: [
    {
      name: 'matter',
      type: 'relationship',
      relationTo: 'matters',
      required: true,
      ...say(words.matter),
    },
    { name: 'matterName', type: 'text', required: true, ...say(words.matterName) },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      required: true,
      ...say(words.department),
    },
    { name: 'name', type: 'text', required: true, maxLength: 30, ...say(words.name) },
    plainDate('dueOn', words.dueOn, { required: true }),
    {
      name: 'askedBy',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      ...say(words.askedBy),
    },
    { name: 'askedAt', type: 'date', required: true, ...say(words.askedAt) },
    plainDate('endedOn', words.endedOn),
    { name: 'renewedAt', type: 'date', ...say(words.renewedAt) },
    { name: 'renewedBy', type: 'relationship', relationTo: 'users', ...say(words.renewedBy) },
    { name: 'answeredAt', type: 'date', ...say(words.answeredAt) },
    { name: 'fingerprint', type: 'text', required: true, admin: { hidden: true } },
    { name: 'sections', type: 'json', required: true, ...say(words.sections) },
    { name: 'answers', type: 'json', ...say(words.answers) },
    {
      name: 'hash',
      type: 'text',
      required: true,
      unique: true,
      hidden: true,
      access: { read: nobody },
    },
    // The command that gave the last new link: sent again, it gives no other.
    { name: 'renewKey', type: 'text', hidden: true, access: { read: nobody } },
    // The command and the place in its list of names: a doubled request asks nobody twice.
    {
      name: 'commandKey',
      type: 'text',
      required: true,
      unique: true,
      hidden: true,
      access: { read: nobody },
    },
  ],
}
