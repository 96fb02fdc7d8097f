import type { CollectionConfig } from 'payload'
import { anyone, loggedIn, nobody, onlyRoles } from '@/access/roles'
import { say } from '@/fields/say'
import { showChange } from '@/hooks/catalogue/showChange'
import { catalogueGroup, collectionWords, departmentWords as words } from '@/i18n/catalogue'

/** Departments own matters; their window in the county centre decides cases. */
export const Departments: CollectionConfig = {
  slug: 'departments',
  labels: collectionWords.department,
  access: {
    read: anyone,
    create: onlyRoles('coordinator', 'system-administrator'),
    update: onlyRoles('coordinator', 'system-administrator'),
    delete: nobody,
  },
  admin: {
    group: catalogueGroup,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'phone', 'window', 'active'],
    listSearchableFields: ['name', 'code', 'shortName'],
  },
  defaultSort: 'order',
  hooks: { afterChange: [showChange] },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          required: true,
          unique: true,
          maxLength: 6,
          validate: (value: unknown) =>
            typeof value === 'string' && /^[A-Z0-9]{2,6}$/.test(value)
              ? true
              : '部门代号是两到六个大写字母或数字，例如 MZ。',
          ...say(words.code),
        },
        { name: 'name', type: 'text', required: true, maxLength: 60, ...say(words.name) },
        { name: 'shortName', type: 'text', maxLength: 20, ...say(words.shortName) },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'phone', type: 'text', maxLength: 40, ...say(words.phone) },
        { name: 'complaintPhone', type: 'text', maxLength: 40, ...say(words.complaintPhone) },
      ],
    },
    { name: 'address', type: 'text', maxLength: 120, ...say(words.address) },
    {
      type: 'row',
      fields: [
        { name: 'window', type: 'text', maxLength: 60, ...say(words.window) },
        { name: 'hours', type: 'text', maxLength: 60, ...say(words.hours) },
      ],
    },
    {
      name: 'head',
      type: 'relationship',
      relationTo: 'users',
      access: { read: loggedIn },
      ...say(words.head),
    },
    {
      name: 'order',
      type: 'number',
      defaultValue: 100,
      ...say(words.order, { position: 'sidebar' }),
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      ...say(words.active, { position: 'sidebar' }),
    },
  ],
}
