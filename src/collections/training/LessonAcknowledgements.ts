import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/roles'
import { readTraining } from '@/access/trainingRecords'
import { isLessonMoved } from '@/domain/catalogue/campaigns/moves'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { movesItems } from '@/hooks/catalogue/movesItems'
import {
  lessonWords as words,
  recordWords,
  trainingRecordCollectionWords,
} from '@/i18n/trainingRecords'
import { trainingGroup } from '@/i18n/trainingGroup'
import type { LessonAcknowledgement } from '@/payload-types'

/** Whether an agent has done a lesson. Only operations write here. */
export const LessonAcknowledgements: CollectionConfig = {
  slug: 'lesson-acknowledgements',
  labels: trainingRecordCollectionWords.acknowledgement,
  access: { read: readTraining, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: trainingGroup,
    useAsTitle: 'name',
    defaultColumns: ['name', 'lesson', 'dueOn', 'acknowledgedAt', 'tries'],
    listSearchableFields: ['name'],
  },
  defaultSort: 'dueOn',
  disableDuplicate: true,
  hooks: { afterChange: [movesItems<LessonAcknowledgement>('lesson', isLessonMoved)] },
  indexes: [
    { fields: ['lesson', 'user'], unique: true },
    { fields: ['user', 'acknowledgedAt', 'dueOn'] },
    { fields: ['path', 'acknowledgedAt', 'dueOn'] },
    { fields: ['acknowledgedAt', 'dueOn'] },
  ],
  fields: [
    {
      name: 'lesson',
      type: 'relationship',
      relationTo: 'lessons',
      required: true,
      ...say(words.lesson),
    },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      ...say(recordWords.user),
    },
    { name: 'name', type: 'text', required: true, ...say(recordWords.name) },
    {
      name: 'station',
      type: 'relationship',
      relationTo: 'stations',
      index: true,
      ...say(recordWords.station),
    },
    { name: 'path', type: 'text', admin: { hidden: true } },
    {
      name: 'matter',
      type: 'relationship',
      relationTo: 'matters',
      required: true,
      ...say(words.matter),
    },
    plainDate('dueOn', words.dueOn, { required: true }),
    { name: 'acknowledgedAt', type: 'date', ...say(words.acknowledgedAt) },
    { name: 'tries', type: 'number', required: true, defaultValue: 0, ...say(words.tries) },
  ],
}
