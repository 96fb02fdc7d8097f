import type { CollectionConfig } from 'payload'
import { readProjects } from '@/access/projects'
import { nobody } from '@/access/roles'
import { projectEndpoints } from '@/endpoints/casework/projects'
import { commandIds } from '@/fields/commands'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { caseWords, caseworkGroup } from '@/i18n/casework'
import { projectCollectionWords, projectWords as words } from '@/i18n/projects'

/** Enterprise investment projects (§二(一)1): cases with an order and target dates. */
export const Projects: CollectionConfig = {
  slug: 'projects',
  labels: projectCollectionWords,
  access: { read: readProjects, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: caseworkGroup,
    useAsTitle: 'name',
    defaultColumns: ['name', 'enterprise', 'leader', 'isClosed', 'updatedAt'],
    listSearchableFields: ['name', 'enterprise'],
  },
  defaultSort: '-id',
  disableDuplicate: true,
  endpoints: projectEndpoints,
  fields: [
    { name: 'name', type: 'text', required: true, ...say(words.name) },
    { name: 'enterprise', type: 'text', required: true, ...say(words.enterprise) },
    { name: 'contact', type: 'text', required: true, ...say(words.contact) },
    { name: 'phoneMasked', type: 'text', required: true, ...say(words.phone) },
    {
      name: 'phoneSealed',
      type: 'text',
      required: true,
      hidden: true,
      access: { read: nobody, create: nobody, update: nobody },
    },
    { name: 'leader', type: 'relationship', relationTo: 'users', ...say(words.leader) },
    {
      name: 'isClosed',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      ...say(words.isClosed),
    },
    {
      name: 'steps',
      type: 'array',
      ...say(words.steps),
      fields: [
        { name: 'key', type: 'text', required: true, admin: { hidden: true } },
        {
          name: 'matter',
          type: 'relationship',
          relationTo: 'matters',
          required: true,
          ...say(caseWords.matter),
        },
        { name: 'matterName', type: 'text', required: true, ...say(caseWords.matterName) },
        plainDate('startOn', words.startOn, { required: true }),
        plainDate('dueOn', words.dueOn, { required: true }),
        { name: 'after', type: 'text', hasMany: true, ...say(words.after, { hidden: true }) },
        {
          name: 'case',
          type: 'relationship',
          relationTo: 'cases',
          index: true,
          ...say(caseWords.case),
        },
      ],
    },
    {
      name: 'departments',
      type: 'relationship',
      relationTo: 'departments',
      hasMany: true,
      index: true,
      ...say(words.departments),
    },
    {
      name: 'history',
      type: 'array',
      ...say(words.history),
      fields: [
        { name: 'at', type: 'date', required: true, ...say(caseWords.at) },
        { name: 'by', type: 'relationship', relationTo: 'users', ...say(caseWords.by) },
        { name: 'command', type: 'text', required: true, ...say(caseWords.kind) },
        { name: 'detail', type: 'text', ...say(caseWords.data) },
      ],
    },
    commandIds,
  ],
}
