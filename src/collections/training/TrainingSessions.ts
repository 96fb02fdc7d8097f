import type { CollectionConfig } from 'payload'
import { readSessions, trainersOnly } from '@/access/training'
import { nobody } from '@/access/roles'
import { stationTiers } from '@/domain/catalogue/vocabulary'
import { sessionStatuses, usualQuizGrace } from '@/domain/training/vocabulary'
import { sessionEndpoints } from '@/endpoints/training'
import { commandIds, history } from '@/fields/commands'
import { say } from '@/fields/say'
import { manyTerms, oneTerm } from '@/fields/term'
import { recordLogged } from '@/hooks/training/recordLogged'
import { sessionWords as words, trainingCollectionWords } from '@/i18n/training'
import { trainingGroup } from '@/i18n/trainingGroup'

/** A training session (§二(三)5): who teaches what, where and when, and its log. Only operations write. */
export const TrainingSessions: CollectionConfig = {
  slug: 'training-sessions',
  labels: trainingCollectionWords.session,
  access: { read: readSessions, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: trainingGroup,
    useAsTitle: 'title',
    defaultColumns: ['title', 'startsAt', 'place', 'trainer', 'capacity', 'status'],
    listSearchableFields: ['title', 'place'],
  },
  defaultSort: '-startsAt',
  disableDuplicate: true,
  indexes: [{ fields: ['status', 'startsAt'] }, { fields: ['makeUpOf'] }],
  hooks: { afterChange: [recordLogged] },
  endpoints: sessionEndpoints,
  fields: [
    { name: 'title', type: 'text', required: true, ...say(words.title) },
    {
      name: 'courses',
      type: 'relationship',
      relationTo: 'courses',
      hasMany: true,
      required: true,
      ...say(words.courses),
    },
    {
      name: 'trainer',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      ...say(words.trainer),
    },
    { name: 'place', type: 'text', ...say(words.place) },
    { name: 'link', type: 'text', ...say(words.link) },
    { name: 'startsAt', type: 'date', required: true, index: true, ...say(words.startsAt) },
    { name: 'endsAt', type: 'date', required: true, ...say(words.endsAt) },
    { name: 'capacity', type: 'number', required: true, ...say(words.capacity) },
    oneTerm('status', sessionStatuses, words.status, { required: true }),
    {
      name: 'invited',
      type: 'group',
      access: { read: trainersOnly },
      ...say(words.invited),
      fields: [
        manyTerms('tiers', stationTiers, words.tiers),
        {
          name: 'towns',
          type: 'relationship',
          relationTo: 'areas',
          hasMany: true,
          ...say(words.towns),
        },
        {
          name: 'stations',
          type: 'relationship',
          relationTo: 'stations',
          hasMany: true,
          ...say(words.stations),
        },
        {
          name: 'users',
          type: 'relationship',
          relationTo: 'users',
          hasMany: true,
          ...say(words.people),
        },
        {
          name: 'matters',
          type: 'relationship',
          relationTo: 'matters',
          hasMany: true,
          ...say(words.matters),
        },
      ],
    },
    {
      name: 'makeUpOf',
      type: 'relationship',
      relationTo: 'training-sessions',
      ...say(words.makeUpOf),
    },
    {
      name: 'quizGrace',
      type: 'number',
      required: true,
      defaultValue: usualQuizGrace,
      ...say(words.quizGrace),
    },
    {
      name: 'log',
      type: 'group',
      access: { read: trainersOnly },
      ...say(words.log),
      fields: [
        { name: 'taught', type: 'textarea', ...say(words.taught) },
        { name: 'questions', type: 'textarea', ...say(words.questions) },
        { name: 'materials', type: 'textarea', ...say(words.materials) },
        { name: 'minutes', type: 'number', ...say(words.minutes) },
        { name: 'loggedAt', type: 'date', ...say(words.loggedAt) },
        { name: 'loggedBy', type: 'relationship', relationTo: 'users', ...say(words.loggedBy) },
      ],
    },
    { name: 'reason', type: 'textarea', ...say(words.reason) },
    {
      // From it follow the codes by which people check in.
      name: 'secret',
      type: 'text',
      required: true,
      hidden: true,
      access: { read: nobody },
    },
    {
      // Counted up by whoever takes or frees a place, so that two of them never do so at once.
      name: 'turn',
      type: 'number',
      defaultValue: 0,
      hidden: true,
      access: { read: nobody },
    },
    history,
    commandIds,
  ],
}
