import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/roles'
import { say } from '@/fields/say'
import { caseCollectionWords, caseWords, caseworkGroup } from '@/i18n/casework'
import { fileFields as words } from '@/i18n/caseFiles'

/**
 * What belongs to a case: photos of materials, the signature, PDFs. The bytes lie sealed in the data folder.
 * Nobody reads here over REST; the endpoints of a case serve them to whoever sees the case, wherever it is
 * by then.
 */
export const CaseFiles: CollectionConfig = {
  slug: 'case-files',
  labels: caseCollectionWords.file,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { group: caseworkGroup, hidden: true },
  timestamps: false,
  disableDuplicate: true,
  indexes: [
    { fields: ['case', 'order'], unique: true },
    { fields: ['case', 'clientId'], unique: true },
  ],
  fields: [
    {
      name: 'case',
      type: 'relationship',
      relationTo: 'cases',
      required: true,
      ...say(caseWords.case),
    },
    { name: 'order', type: 'number', required: true, ...say(caseWords.order) },
    { name: 'clientId', type: 'text', required: true },
    { name: 'kind', type: 'text', required: true, ...say(words.kind) },
    { name: 'showsIdentity', type: 'checkbox', defaultValue: false, ...say(words.showsIdentity) },
    { name: 'type', type: 'text', required: true, ...say(words.type) },
    { name: 'bytes', type: 'number', required: true, ...say(words.bytes) },
    { name: 'key', type: 'text', required: true, hidden: true },
    { name: 'at', type: 'date', required: true, ...say(caseWords.at) },
    { name: 'by', type: 'relationship', relationTo: 'users', ...say(caseWords.by) },
    { name: 'station', type: 'relationship', relationTo: 'stations', ...say(words.station) },
    { name: 'department', type: 'relationship', relationTo: 'departments' },
    { name: 'removedAt', type: 'date', index: true, ...say(words.removedAt) },
  ],
}
