import type { GlobalConfig, GroupField, NumberField } from 'payload'
import { loggedIn, onlyRoles } from '@/access/roles'
import { type LimitName, type SettingNumber, policySettings } from '@/domain/casework/caseSettings'
import { limitUnits } from '@/domain/catalogue/vocabulary'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { guardCaseLimits, recordCaseLimits } from '@/hooks/casework/caseLimits'
import { caseLimitsWords as words } from '@/i18n/caseLimits'
import { caseworkGroup } from '@/i18n/casework'

const { limits, ...rest } = policySettings
const numbers = { ...rest, longestExtension: limits.longestExtension }
const units = limitUnits.filter(({ value }) => value !== 'immediate')

const limit = (name: LimitName): GroupField => ({
  name,
  type: 'group',
  ...say(words[name]),
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'amount',
          type: 'number',
          defaultValue: limits[name].amount,
          ...say(words.amount),
        },
        oneTerm('unit', units, words.unit, { defaultValue: limits[name].unit }),
      ],
    },
  ],
})

const number = (name: SettingNumber): NumberField => ({
  name,
  type: 'number',
  defaultValue: numbers[name],
  ...say(words[name]),
})

/** The limits of the legs and when reminders come: data of the county, the policy's values as default. */
export const CaseLimits: GlobalConfig = {
  slug: 'case-limits',
  label: words.title,
  access: { read: loggedIn, update: onlyRoles('coordinator') },
  admin: { group: caseworkGroup, description: words.description },
  hooks: { beforeChange: [guardCaseLimits], afterChange: [recordCaseLimits] },
  fields: [
    limit('forward'),
    limit('acceptance'),
    limit('delivery'),
    limit('appointment'),
    number('longestExtension'),
    number('nearDays'),
    {
      name: 'autoSupervision',
      type: 'checkbox',
      defaultValue: true,
      ...say(words.autoSupervision),
    },
    number('supervisionAfterDays'),
    number('supervisionReplyDays'),
    number('batchFrom'),
  ],
}
