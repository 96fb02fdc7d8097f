import type { CollectionConfig, Field, FieldAccess } from 'payload'
import { ownOrOffice, ownOrSecurity, securityOfOthers, securityOnly } from '@/access/accounts'
import { loggedIn, nobody, onlyRoles } from '@/access/roles'
import { sessionStrategy } from '@/access/session'
import { roles } from '@/domain/platform/roles'
import { userEndpoints } from '@/endpoints/platform/users'
import { say } from '@/fields/say'
import { optionsOf } from '@/fields/term'
import { followStation } from '@/hooks/platform/users/followStation'
import { guardAccount } from '@/hooks/platform/users/guardAccount'
import { guardPassword } from '@/hooks/platform/users/guardPassword'
import { recordAccount, recordLogOut, refuseStopped } from '@/hooks/platform/users/recordAccount'
import { collectionWords, platformGroup, userWords as words } from '@/i18n/platform'
import { getSettings } from '@/runtime/settings'

/** Who reads and writes what names a person; what gives rights is never one's own to change. */
const personal = { read: ownOrSecurity, create: securityOnly, update: securityOnly }
const rights = { read: ownOrOffice, create: securityOnly, update: securityOfOthers }
const never: Record<'read' | 'update', FieldAccess> = { read: nobody, update: nobody }

/** Payload's own fields of the log-in, with the access they lack. */
const logInFields: Field[] = [
  {
    name: 'username',
    type: 'text',
    required: true,
    unique: true,
    access: personal,
    ...say(words.username),
  },
  { name: 'email', type: 'email', access: personal, ...say(words.email) },
  {
    name: 'lockUntil',
    type: 'date',
    hidden: false,
    access: { read: securityOnly, create: nobody, update: nobody },
    ...say(words.lockUntil, {
      readOnly: true,
      position: 'sidebar',
      date: { displayFormat: 'yyyy-MM-dd HH:mm' },
      condition: ({ lockUntil }: { lockUntil?: string | null }) => Boolean(lockUntil),
    }),
  },
  {
    name: 'secondFactorSince',
    type: 'date',
    access: { read: ownOrSecurity, create: nobody, update: nobody },
    ...say(words.secondFactorSince, {
      readOnly: true,
      position: 'sidebar',
      date: { displayFormat: 'yyyy-MM-dd HH:mm' },
    }),
  },
  {
    name: 'mustChangePassword',
    type: 'checkbox',
    access: { read: ownOrSecurity, create: nobody, update: nobody },
    admin: { hidden: true },
  },
  {
    // Never stored: Payload turns it into a hash. Changing it is an operation of its own.
    name: 'password',
    type: 'text',
    virtual: true,
    access: { ...never, create: securityOnly },
    admin: { disabled: true },
  },
]

/** Everyone who logs in. Citizens have no account. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: collectionWords.user,
  auth: {
    loginWithUsername: { allowEmailLogin: true, requireEmail: false, requireUsername: true },
    maxLoginAttempts: 5,
    lockTime: 15 * 60 * 1000,
    tokenExpiration: 12 * 60 * 60,
    useSessions: true,
    removeTokenFromResponses: true,
    strategies: [sessionStrategy],
    cookies: { sameSite: 'Lax', secure: getSettings().publicAddress.startsWith('https:') },
  },
  access: {
    read: loggedIn,
    create: onlyRoles('security-administrator'),
    update: onlyRoles('security-administrator'),
    delete: nobody,
    unlock: onlyRoles('security-administrator'),
    admin: loggedIn,
  },
  admin: {
    group: platformGroup,
    useAsTitle: 'name',
    defaultColumns: ['name', 'username', 'roles', 'department', 'station', 'active'],
    listSearchableFields: ['name', 'username', 'phone'],
  },
  disableDuplicate: true,
  endpoints: userEndpoints,
  hooks: {
    beforeOperation: [guardPassword],
    beforeChange: [guardAccount],
    afterChange: [recordAccount, followStation],
    beforeLogin: [refuseStopped],
    afterLogout: [recordLogOut],
  },
  fields: [
    ...logInFields,
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 30,
      access: { create: securityOnly, update: securityOnly },
      ...say(words.name),
    },
    {
      name: 'phone',
      type: 'text',
      maxLength: 20,
      index: true,
      access: personal,
      ...say(words.phone),
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      index: true,
      options: optionsOf(roles),
      access: rights,
      ...say(words.roles),
    },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      index: true,
      access: rights,
      ...say(words.department),
    },
    {
      name: 'station',
      type: 'relationship',
      relationTo: 'stations',
      index: true,
      access: rights,
      ...say(words.station),
    },
    {
      name: 'stationPath',
      type: 'text',
      index: true,
      access: { read: ownOrOffice, create: nobody, update: nobody },
      admin: { hidden: true },
    },
    { name: 'active', type: 'checkbox', defaultValue: true, access: rights, ...say(words.active) },
    {
      name: 'resetCode',
      type: 'ui',
      admin: { components: { Field: '@/components/admin/platform/ResetCode#ResetCode' } },
    },
    {
      name: 'secondFactor',
      type: 'ui',
      admin: { components: { Field: '@/components/admin/platform/SecondFactor#SecondFactor' } },
    },
    {
      name: 'changePassword',
      type: 'ui',
      admin: { components: { Field: '@/components/admin/platform/ChangePassword#ChangePassword' } },
    },
  ],
}
