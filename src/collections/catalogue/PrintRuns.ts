import type { CollectionConfig } from 'payload'
import { readPrintRuns } from '@/access/prints'
import { nobody } from '@/access/roles'
import { runKinds } from '@/domain/catalogue/printKinds'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { catalogueGroup, collectionWords } from '@/i18n/catalogue'
import { printKindWords, runStateWords } from '@/i18n/editions'
import { printRunWords as words } from '@/i18n/prints'

/** Kits and books on order: how far they are, and where the finished PDF lies. */
export const PrintRuns: CollectionConfig = {
  slug: 'print-runs',
  labels: collectionWords.printRun,
  access: { read: readPrintRuns, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: catalogueGroup,
    useAsTitle: 'id',
    defaultColumns: ['requestedAt', 'kind', 'station', 'size', 'state', 'done', 'total'],
  },
  defaultSort: '-requestedAt',
  indexes: [
    { fields: ['requestedBy', 'requestedAt'] },
    { fields: ['contentKey', 'state'] },
    { fields: ['requestedBy', 'clientId'], unique: true },
  ],
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: runKinds.map((value) => ({ value, label: printKindWords[value] })),
      ...say(words.kind),
    },
    {
      name: 'station',
      type: 'relationship',
      relationTo: 'stations',
      index: true,
      ...say(words.station),
    },
    {
      name: 'size',
      type: 'select',
      required: true,
      defaultValue: 'a4',
      options: [
        { value: 'a4', label: { zh: '普通', en: 'A4' } },
        { value: 'large', label: { zh: '大字', en: 'Large print' } },
      ],
      ...say(words.size),
    },
    plainDate('aheadOn', words.aheadOn, { index: true }),
    { name: 'onlyChanges', type: 'checkbox', ...say(words.onlyChanges) },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'waiting',
      options: Object.entries(runStateWords).map(([value, label]) => ({ value, label })),
      ...say(words.state),
    },
    { name: 'done', type: 'number', required: true, min: 0, defaultValue: 0, ...say(words.done) },
    { name: 'total', type: 'number', required: true, min: 0, defaultValue: 0, ...say(words.total) },
    { name: 'pages', type: 'number', min: 0, ...say(words.pages) },
    {
      name: 'requestedBy',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      ...say(words.requestedBy),
    },
    { name: 'requestedAt', type: 'date', required: true, index: true, ...say(words.requestedAt) },
    { name: 'finishedAt', type: 'date', ...say(words.finishedAt) },
    { name: 'openedAt', type: 'date', ...say(words.openedAt) },
    { name: 'error', type: 'text', ...say(words.error) },
    /** Hash of everything that is printed: the name of the file, shared by equal runs. */
    { name: 'contentKey', type: 'text', required: true, admin: { hidden: true } },
    /** The editions of the file, so that opening it can be logged. */
    {
      name: 'editions',
      type: 'relationship',
      relationTo: 'editions',
      hasMany: true,
      admin: { hidden: true },
    },
    { name: 'clientId', type: 'text', required: true, admin: { hidden: true } },
    { name: 'cancelRequested', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
    /** When its worker last gave a sign; long ago means that the worker died. */
    { name: 'heartbeatAt', type: 'date', admin: { hidden: true } },
  ],
}
