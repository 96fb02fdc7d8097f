import type { CollectionConfig, Field } from 'payload'
import { readCases } from '@/access/cases'
import { nobody } from '@/access/roles'
import { isCaseMoved } from '@/domain/catalogue/campaigns/moves'
import { caseStatuses, outcomes, parties, routes } from '@/domain/casework/vocabulary'
import { caseEndpoints } from '@/endpoints/casework'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { movesItems } from '@/hooks/catalogue/movesItems'
import { caseCollectionWords, caseWords as words, caseworkGroup } from '@/i18n/casework'
import type { Case } from '@/payload-types'

/** Never leaves the server: sealed values, and the marks by which they are found. */
const secret = (name: string, index = false): Field => ({
  name,
  type: 'text',
  index,
  hidden: true,
  access: { read: nobody, create: nobody, update: nobody },
})

/** By what lists find a case; written when it begins, and never shown. */
const findKey = (name: string): Field => ({
  name,
  type: 'text',
  hasMany: true,
  hidden: true,
  access: { read: nobody, create: nobody, update: nobody },
})

const person = (name: 'applicant' | 'proxy', more: Field[] = []): Field => ({
  name,
  type: 'group',
  ...say(words[name], {
    condition: (data: Partial<Record<typeof name, { name?: string }>>) => Boolean(data[name]?.name),
  }),
  fields: [
    { name: 'name', type: 'text', ...say(words.applicantName) },
    ...more,
    { name: 'idMasked', type: 'text', ...say(words.idMasked) },
    { name: 'phoneMasked', type: 'text', ...say(words.phoneMasked) },
    secret('idSealed'),
    secret('phoneSealed'),
    secret('idMark', true),
    secret('phoneMark', true),
  ],
})

/**
 * One citizen's request, from first contact to delivery: the fold of its events. Only operations
 * write here.
 */
export const Cases: CollectionConfig = {
  slug: 'cases',
  labels: caseCollectionWords.case,
  access: { read: readCases, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: caseworkGroup,
    useAsTitle: 'number',
    defaultColumns: ['number', 'matterName', 'status', 'party', 'dueOn', 'startedOn', 'origin'],
    listSearchableFields: ['number', 'matterName'],
  },
  defaultSort: '-id',
  disableDuplicate: true,
  endpoints: caseEndpoints,
  hooks: { afterChange: [movesItems<Case>('case-review', isCaseMoved)] },
  indexes: [
    { fields: ['originPath', 'status', 'dueOn'] },
    { fields: ['holderPath', 'status', 'dueOn'] },
    { fields: ['department', 'status', 'dueOn'] },
  ],
  fields: [
    {
      name: 'actions',
      type: 'ui',
      admin: { components: { Field: '@/components/admin/casework/CaseActions#CaseActions' } },
    },
    { name: 'number', type: 'text', required: true, unique: true, ...say(words.number) },
    oneTerm('status', caseStatuses, words.status, { required: true, index: true }),
    oneTerm('party', parties, words.party),
    {
      name: 'matter',
      type: 'relationship',
      relationTo: 'matters',
      required: true,
      index: true,
      ...say(words.matter),
    },
    { name: 'matterName', type: 'text', required: true, ...say(words.matterName) },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      required: true,
      ...say(words.edition),
    },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      required: true,
      ...say(words.department),
    },
    { name: 'origin', type: 'relationship', relationTo: 'stations', ...say(words.origin) },
    { name: 'originPath', type: 'text', admin: { hidden: true } },
    { name: 'holder', type: 'relationship', relationTo: 'stations', ...say(words.holder) },
    { name: 'holderPath', type: 'text', admin: { hidden: true } },
    { name: 'next', type: 'relationship', relationTo: 'stations', index: true, ...say(words.next) },
    {
      name: 'appointment',
      type: 'relationship',
      relationTo: 'appointments',
      ...say(words.appointment),
    },
    oneTerm('route', routes, words.route),
    { name: 'isGreen', type: 'checkbox', defaultValue: false, ...say(words.isGreen) },
    person('applicant'),
    person('proxy', [{ name: 'relation', type: 'text', ...say(words.relation) }]),
    plainDate('startedOn', words.startedOn, { required: true, index: true }),
    plainDate('endedOn', words.endedOn),
    plainDate('dueOn', words.dueOn),
    { name: 'provisional', type: 'checkbox', ...say(words.provisional) },
    oneTerm('outcome', outcomes, words.outcome),
    { name: 'noticeCount', type: 'number', defaultValue: 0, ...say(words.noticeCount) },
    { name: 'lacked', type: 'text', hasMany: true, ...say(words.lacked) },
    { name: 'sentBackCount', type: 'number', defaultValue: 0, ...say(words.sentBackCount) },
    { name: 'isTaken', type: 'checkbox', admin: { hidden: true } },
    {
      name: 'registeredBy',
      type: 'relationship',
      relationTo: 'users',
      ...say(words.registeredBy),
    },
    // Who took the case over from an agent that left; without one it is who registered it.
    {
      name: 'responsible',
      type: 'relationship',
      relationTo: 'users',
      ...say(words.responsible),
    },
    ...['reach', 'nameKeys', 'marks'].map(findKey),
    { name: 'eventCount', type: 'number', required: true, admin: { hidden: true } },
    { name: 'state', type: 'json', required: true, ...say(words.state, { hidden: true }) },
  ],
}
