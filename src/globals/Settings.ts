import type { GlobalConfig } from 'payload'
import { anyone, onlyRoles } from '@/access/roles'
import { say } from '@/fields/say'
import { platformGroup, settingsWords as words } from '@/i18n/platform'

/** What makes this installation this county's: name, hotline, colour. Data, never code. */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: words.title,
  access: { read: anyone, update: onlyRoles('system-administrator', 'coordinator') },
  admin: { group: platformGroup },
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
    { name: 'publicAddress', type: 'text', maxLength: 120, ...say(words.publicAddress) },
    { name: 'logo', type: 'upload', relationTo: 'media', ...say(words.logo) },
    {
      name: 'accent',
      type: 'text',
      defaultValue: '#0b5c4a',
      validate: (value: unknown) =>
        !value || (typeof value === 'string' && /^#[0-9a-fA-F]{6}$/.test(value))
          ? true
          : '主色写成六位十六进制,例如 #0b5c4a。',
      ...say(words.accent),
    },
    {
      name: 'sessionIdleMinutes',
      type: 'number',
      min: 5,
      max: 480,
      defaultValue: 60,
      ...say(words.sessionIdleMinutes),
    },
  ],
}
