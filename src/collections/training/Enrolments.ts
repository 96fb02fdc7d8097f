import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/roles'
import { ownOnly, ownOrTrainer } from '@/access/training'
import { readTraining } from '@/access/trainingRecords'
import { arrivalWays, enrolmentStatuses, trainingAttendances } from '@/domain/training/vocabulary'
import { commandIds, history } from '@/fields/commands'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { enrolmentWords as words, trainingCollectionWords } from '@/i18n/training'
import { trainingGroup } from '@/i18n/trainingGroup'

/** One person at one session: invited, enrolled, there, examined, heard. Only operations write. */
export const Enrolments: CollectionConfig = {
  slug: 'enrolments',
  labels: trainingCollectionWords.enrolment,
  access: { read: readTraining, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: trainingGroup,
    useAsTitle: 'name',
    defaultColumns: ['session', 'name', 'station', 'status', 'attendance', 'score'],
    listSearchableFields: ['name'],
  },
  defaultSort: '-id',
  disableDuplicate: true,
  indexes: [
    { fields: ['session', 'user'], unique: true },
    { fields: ['session', 'status'] },
    { fields: ['user', 'status'] },
    { fields: ['path', 'status'] },
  ],
  fields: [
    {
      name: 'session',
      type: 'relationship',
      relationTo: 'training-sessions',
      required: true,
      ...say(words.session),
    },
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, ...say(words.user) },
    { name: 'name', type: 'text', required: true, ...say(words.name) },
    {
      name: 'station',
      type: 'relationship',
      relationTo: 'stations',
      index: true,
      ...say(words.station),
    },
    { name: 'path', type: 'text', admin: { hidden: true } },
    oneTerm('status', enrolmentStatuses, words.status, { required: true }),
    { name: 'reason', type: 'textarea', ...say(words.reason) },
    { name: 'substitute', type: 'relationship', relationTo: 'users', ...say(words.substitute) },
    { name: 'waitingSince', type: 'date', ...say(words.waitingSince) },
    oneTerm('attendance', trainingAttendances, words.attendance),
    { name: 'arrivedAt', type: 'date', ...say(words.arrivedAt) },
    oneTerm('arrivedBy', arrivalWays, words.arrivedBy),
    { name: 'leftAt', type: 'date', ...say(words.leftAt) },
    { name: 'minutes', type: 'number', ...say(words.minutes) },
    {
      // The mean of the quizzes, of 100, rounded; null without one.
      name: 'score',
      type: 'number',
      access: { read: ownOrTrainer },
      ...say(words.score),
    },
    {
      name: 'quizAnswers',
      type: 'array',
      access: { read: ownOrTrainer },
      ...say(words.quizAnswers),
      fields: [
        {
          name: 'course',
          type: 'relationship',
          relationTo: 'courses',
          required: true,
          ...say(words.course),
        },
        // By the id of the question: the ids of the options chosen.
        { name: 'answers', type: 'json', required: true, ...say(words.answers) },
        { name: 'score', type: 'number', required: true, ...say(words.score) },
        { name: 'passed', type: 'checkbox', ...say(words.passed) },
        { name: 'handedInAt', type: 'date', required: true, ...say(words.handedInAt) },
      ],
    },
    {
      name: 'feedback',
      type: 'group',
      access: { read: ownOnly },
      ...say(words.feedback),
      fields: [
        { name: 'stars', type: 'number', ...say(words.stars) },
        { name: 'words', type: 'textarea', ...say(words.words) },
      ],
    },
    history,
    commandIds,
  ],
}
