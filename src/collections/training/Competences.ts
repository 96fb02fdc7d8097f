import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/roles'
import { readTraining } from '@/access/trainingRecords'
import { competenceEndpoints } from '@/endpoints/training/records'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { recordWords as words, trainingRecordCollectionWords } from '@/i18n/trainingRecords'
import { trainingGroup } from '@/i18n/trainingGroup'

/** Which matter an agent knows how to do, and by which edition. Only operations write here. */
export const Competences: CollectionConfig = {
  slug: 'competences',
  labels: trainingRecordCollectionWords.competence,
  access: { read: readTraining, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: trainingGroup,
    defaultColumns: ['user', 'matter', 'trainedOn', 'expiresOn', 'editionNumber'],
  },
  defaultSort: '-trainedOn',
  disableDuplicate: true,
  endpoints: competenceEndpoints,
  indexes: [{ fields: ['user', 'matter'], unique: true }, { fields: ['matter', 'path'] }],
  fields: [
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      ...say(words.user),
    },
    {
      name: 'station',
      type: 'relationship',
      relationTo: 'stations',
      index: true,
      ...say(words.station),
    },
    { name: 'path', type: 'text', index: true, admin: { hidden: true } },
    {
      name: 'matter',
      type: 'relationship',
      relationTo: 'matters',
      required: true,
      ...say(words.matter),
    },
    plainDate('trainedOn', words.trainedOn, { required: true }),
    plainDate('expiresOn', words.expiresOn),
    { name: 'editionNumber', type: 'number', ...say(words.editionNumber) },
    { name: 'fingerprint', type: 'text', ...say(words.fingerprint, { hidden: true }) },
    {
      name: 'record',
      type: 'relationship',
      relationTo: 'training-records',
      required: true,
      ...say(words.record),
    },
  ],
}
