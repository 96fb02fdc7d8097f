import type { GlobalConfig } from 'payload'
import { anyone, onlyRoles } from '@/access/roles'
import { isChangeDays, mostChangeDays, usualChangeDays } from '@/domain/catalogue/campaigns/due'
import { isAdministrator, roles } from '@/domain/platform/roles'
import { isPublicAddress } from '@/domain/platform/publicAddress'
import { say } from '@/fields/say'
import { optionsOf } from '@/fields/term'
import { showSettings } from '@/hooks/catalogue/showChange'
import { recordSettings } from '@/hooks/platform/recordSettings'
import { platformGroup, settingsWords as words } from '@/i18n/platform'

/** What decides about safety and addresses is the system administrator's alone. */
const systemOnly = { update: onlyRoles('system-administrator') }

/** What makes this installation this county's: name, hotline, colour. Data, never code. */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: words.title,
  access: { read: anyone, update: onlyRoles('system-administrator', 'coordinator') },
  admin: { group: platformGroup },
  hooks: { afterChange: [recordSettings, showSettings] },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'countyName',
          type: 'text',
          required: true,
          maxLength: 30,
          ...say(words.countyName),
        },
        {
          name: 'divisionCode',
          type: 'text',
          validate: (value: unknown) =>
            !value || (typeof value === 'string' && /^\d{12}$/.test(value))
              ? true
              : '区划代码是 12 位数字。',
          ...say(words.divisionCode),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'hotline', type: 'text', maxLength: 40, ...say(words.hotline) },
        { name: 'officeHours', type: 'text', maxLength: 60, ...say(words.officeHours) },
      ],
    },
    { name: 'centreAddress', type: 'text', maxLength: 120, ...say(words.centreAddress) },
    {
      name: 'publicAddress',
      type: 'text',
      maxLength: 120,
      access: systemOnly,
      validate: (value: unknown) =>
        !value || isPublicAddress(value)
          ? true
          : '网址只写到域名和端口，例如 https://daiban.example.gov.cn',
      ...say(words.publicAddress),
    },
    { name: 'logo', type: 'upload', relationTo: 'media', ...say(words.logo) },
    {
      name: 'accent',
      type: 'text',
      defaultValue: '#0b5c4a',
      validate: (value: unknown) =>
        !value || (typeof value === 'string' && /^#[0-9a-fA-F]{6}$/.test(value))
          ? true
          : '主色写成六位十六进制，例如 #0b5c4a。',
      ...say(words.accent),
    },
    {
      name: 'sessionIdleMinutes',
      type: 'number',
      min: 5,
      max: 1440,
      access: systemOnly,
      validate: (value: unknown) =>
        value === null ||
        value === undefined ||
        (Number.isInteger(value) && Number(value) >= 5 && Number(value) <= 1440)
          ? true
          : '请填 5 到 1440 的整数（分钟），或者空着。',
      ...say(words.sessionIdleMinutes),
    },
    {
      type: 'row',
      fields: (['changePrepareDays', 'changeFollowDays'] as const).map((name) => ({
        name,
        type: 'number' as const,
        defaultValue: usualChangeDays[name === 'changePrepareDays' ? 'prepare' : 'follow'],
        validate: (value: unknown) =>
          value === null || value === undefined || isChangeDays(value)
            ? true
            : `请填 1 到 ${mostChangeDays} 的整数（工作日）。`,
        ...say(words[name]),
      })),
    },
    {
      name: 'secondFactorRoles',
      type: 'select',
      hasMany: true,
      access: systemOnly,
      options: optionsOf(roles.filter(({ value }) => !isAdministrator(value))),
      ...say(words.secondFactorRoles),
    },
  ],
}
