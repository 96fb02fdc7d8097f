import type { CollectionConfig } from 'payload'
import { onlyRoles } from '@/access/roles'
import { roles } from '@/domain/platform/roles'
import { say } from '@/fields/say'
import { optionsOf } from '@/fields/term'
import { collectionWords, platformGroup, userWords as words } from '@/i18n/platform'

/** Everyone who logs in. Citizens have no account. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: collectionWords.user,
  auth: {
    loginWithUsername: { allowEmailLogin: true, requireEmail: false, requireUsername: true },
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    useSessions: true,
  },
  access: {
    read: ({ req }) => Boolean(req.user),
    create: onlyRoles('security-administrator'),
    update: onlyRoles('security-administrator'),
    delete: () => false,
    unlock: onlyRoles('security-administrator'),
    admin: ({ req }) => Boolean(req.user),
  },
  admin: {
    group: platformGroup,
    useAsTitle: 'name',
    defaultColumns: ['name', 'username', 'roles', 'department', 'station', 'active'],
    listSearchableFields: ['name', 'username'],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 30, ...say(words.name) },
    { name: 'phone', type: 'text', maxLength: 20, index: true, ...say(words.phone) },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      options: optionsOf(roles),
      ...say(words.roles),
    },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      ...say(words.department),
    },
    { name: 'station', type: 'relationship', relationTo: 'stations', ...say(words.station) },
    { name: 'active', type: 'checkbox', defaultValue: true, ...say(words.active) },
  ],
}
