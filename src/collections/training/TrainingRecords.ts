import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/roles'
import { readTraining } from '@/access/trainingRecords'
import { recordEndpoints } from '@/endpoints/training/records'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import {
  recordStatusWords,
  recordWords as words,
  trainingRecordCollectionWords,
} from '@/i18n/trainingRecords'
import { trainingGroup } from '@/i18n/trainingGroup'

/** What an agent learned in a logged session, one row for each course. Only operations write here. */
export const TrainingRecords: CollectionConfig = {
  slug: 'training-records',
  labels: trainingRecordCollectionWords.record,
  access: { read: readTraining, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: trainingGroup,
    useAsTitle: 'courseName',
    defaultColumns: ['name', 'courseName', 'trainedOn', 'score', 'passed', 'certificate'],
    listSearchableFields: ['name', 'courseName', 'certificate'],
  },
  defaultSort: '-trainedOn',
  disableDuplicate: true,
  endpoints: recordEndpoints,
  indexes: [
    { fields: ['session', 'course', 'user'], unique: true },
    { fields: ['user', 'trainedOn'] },
    { fields: ['path', 'trainedOn'] },
  ],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'user',
          type: 'relationship',
          relationTo: 'users',
          required: true,
          ...say(words.user),
        },
        { name: 'name', type: 'text', required: true, ...say(words.name) },
      ],
    },
    {
      name: 'station',
      type: 'relationship',
      relationTo: 'stations',
      index: true,
      ...say(words.station),
    },
    { name: 'path', type: 'text', admin: { hidden: true } },
    {
      name: 'session',
      type: 'relationship',
      relationTo: 'training-sessions',
      required: true,
      ...say(words.session),
    },
    {
      name: 'course',
      type: 'relationship',
      relationTo: 'courses',
      required: true,
      ...say(words.course),
    },
    {
      type: 'row',
      fields: [
        { name: 'courseCode', type: 'text', required: true, ...say(words.courseCode) },
        { name: 'courseName', type: 'text', required: true, ...say(words.courseName) },
      ],
    },
    {
      name: 'matters',
      type: 'array',
      ...say(words.matters),
      fields: [
        {
          name: 'matter',
          type: 'relationship',
          relationTo: 'matters',
          required: true,
          ...say(words.matter),
        },
        { name: 'editionNumber', type: 'number', ...say(words.editionNumber) },
        { name: 'fingerprint', type: 'text', ...say(words.fingerprint, { hidden: true }) },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'minutes', type: 'number', required: true, ...say(words.minutes) },
        { name: 'score', type: 'number', ...say(words.score) },
        { name: 'passed', type: 'checkbox', required: true, ...say(words.passed) },
      ],
    },
    {
      type: 'row',
      fields: [
        plainDate('trainedOn', words.trainedOn, { required: true, index: true }),
        plainDate('expiresOn', words.expiresOn),
      ],
    },
    { name: 'certificate', type: 'text', unique: true, ...say(words.certificate) },
    plainDate('withdrawnOn', words.withdrawnOn),
    {
      name: 'formerCertificates',
      type: 'array',
      ...say(words.formerCertificates),
      fields: [
        { name: 'number', type: 'text', required: true, index: true, ...say(words.number) },
        plainDate('withdrawnOn', words.withdrawnOn, { required: true }),
      ],
    },
    oneTerm('status', recordStatusWords, words.status, { required: true, defaultValue: 'valid' }),
    {
      name: 'corrections',
      type: 'array',
      ...say(words.corrections),
      fields: [
        { name: 'at', type: 'date', required: true, ...say(words.at) },
        { name: 'by', type: 'relationship', relationTo: 'users', ...say(words.by) },
        { name: 'reason', type: 'text', required: true, ...say(words.reason) },
        { name: 'fromLog', type: 'checkbox', ...say(words.fromLog) },
        { name: 'before', type: 'json', required: true, ...say(words.before) },
      ],
    },
  ],
}
