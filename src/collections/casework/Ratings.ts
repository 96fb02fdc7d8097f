import type { CollectionConfig } from 'payload'
import { readCaseEvents } from '@/access/cases'
import { nobody } from '@/access/roles'
import { longestRatingText, ratingLevels, ratingReasons } from '@/domain/casework/rating'
import { say } from '@/fields/say'
import { manyTerms, oneTerm } from '@/fields/term'
import {
  caseCollectionWords,
  caseWords,
  caseworkGroup,
  ratingWords as words,
} from '@/i18n/casework'

/**
 * What citizens say after a delivery (好差评), one each. Read by whoever sees the case; only the operation
 * writes here.
 */
export const Ratings: CollectionConfig = {
  slug: 'ratings',
  labels: caseCollectionWords.rating,
  access: { read: readCaseEvents, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: caseworkGroup,
    useAsTitle: 'number',
    defaultColumns: ['number', 'level', 'text', 'at', 'origin', 'department'],
  },
  defaultSort: '-id',
  timestamps: false,
  disableDuplicate: true,
  indexes: [
    { fields: ['case', 'delivery'], unique: true },
    { fields: ['originPath', 'level', 'at'] },
    { fields: ['holderPath', 'level', 'at'] },
    { fields: ['department', 'level', 'at'] },
  ],
  fields: [
    {
      name: 'case',
      type: 'relationship',
      relationTo: 'cases',
      required: true,
      ...say(caseWords.case),
    },
    { name: 'number', type: 'text', required: true, index: true, ...say(caseWords.number) },
    { name: 'delivery', type: 'number', required: true, ...say(words.delivery) },
    oneTerm('level', ratingLevels, words.level, { required: true, index: true }),
    manyTerms('reasons', ratingReasons, words.reasons),
    { name: 'text', type: 'textarea', maxLength: longestRatingText + 100, ...say(words.text) },
    { name: 'at', type: 'date', required: true, ...say(words.at) },
    { name: 'changedAt', type: 'date', ...say(words.changedAt) },
    {
      name: 'origin',
      type: 'relationship',
      relationTo: 'stations',
      ...say(caseWords.origin),
    },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      required: true,
      ...say(caseWords.department),
    },
    { name: 'originPath', type: 'text', admin: { hidden: true } },
    { name: 'holderPath', type: 'text', admin: { hidden: true } },
  ],
}
