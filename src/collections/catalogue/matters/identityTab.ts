import type { Tab } from 'payload'
import {
  audiences,
  exerciseLevels,
  lifeEvents,
  matterTypes,
  powerSources,
  serviceScopes,
  themes,
} from '@/domain/catalogue/vocabulary'
import { say } from '@/fields/say'
import { manyTerms, oneTerm } from '@/fields/term'
import { matterTabs, matterWords as words } from '@/i18n/matter'

/** What the matter is: names, codes, owner and the ways in which people look for it. */
export const identityTab: Tab = {
  label: matterTabs.identity,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 100, index: true, ...say(words.name) },
    {
      name: 'plainNames',
      type: 'text',
      hasMany: true,
      maxLength: 30,
      maxRows: 12,
      ...say(words.plainNames),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          unique: true,
          // The versions, which drafts are found and sorted in, get an index only by this.
          index: true,
          maxLength: 40,
          ...say(words.code),
        },
        {
          name: 'department',
          type: 'relationship',
          relationTo: 'departments',
          required: true,
          index: true,
          ...say(words.department),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        oneTerm('type', matterTypes, words.type, {
          required: true,
          defaultValue: 'public-service',
        }),
        oneTerm('exerciseLevel', exerciseLevels, words.exerciseLevel, { defaultValue: 'county' }),
        oneTerm('powerSource', powerSources, words.powerSource),
        oneTerm('serviceScope', serviceScopes, words.serviceScope),
      ],
    },
    {
      type: 'row',
      fields: [
        manyTerms('audiences', audiences, words.audiences),
        manyTerms('themes', themes, words.themes),
        manyTerms('lifeEvents', lifeEvents, words.lifeEvents),
      ],
    },
    { name: 'subItem', type: 'text', maxLength: 100, ...say(words.subItem) },
    {
      type: 'row',
      fields: [
        { name: 'basicCode', type: 'text', maxLength: 60, index: true, ...say(words.basicCode) },
        {
          name: 'implementationCode',
          type: 'text',
          maxLength: 60,
          index: true,
          ...say(words.implementationCode),
        },
        {
          name: 'businessItemCode',
          type: 'text',
          maxLength: 60,
          index: true,
          ...say(words.businessItemCode),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'implementingBodyCode',
          type: 'text',
          maxLength: 60,
          ...say(words.implementingBodyCode),
        },
        {
          name: 'entrustedDepartment',
          type: 'text',
          maxLength: 100,
          ...say(words.entrustedDepartment),
        },
      ],
    },
    {
      name: 'jointAgencies',
      type: 'text',
      hasMany: true,
      maxLength: 60,
      ...say(words.jointAgencies),
    },
  ],
}
