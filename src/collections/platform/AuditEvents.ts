import type { CollectionConfig } from 'payload'
import { nobody, onlyRoles } from '@/access/roles'
import { auditActions } from '@/domain/platform/auditActions'
import { auditEndpoints } from '@/endpoints/platform/audit'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { refuseAuditChange, sealBeforeRead } from '@/hooks/platform/auditEvents'
import { auditWords as words, collectionWords, platformGroup } from '@/i18n/platform'

const wholeTime = { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' } as const

/** The audit trail: append-only, every event chained to the one before it by a keyed hash. */
export const AuditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: collectionWords.auditEvent,
  access: {
    read: onlyRoles('audit-administrator'),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  admin: {
    group: platformGroup,
    useAsTitle: 'action',
    defaultColumns: ['at', 'actor', 'action', 'subject', 'detail', 'from', 'seq'],
    listSearchableFields: ['subject', 'detail'],
    pagination: { defaultLimit: 50 },
    components: { beforeListTable: ['@/components/admin/platform/VerifyTrail#VerifyTrail'] },
  },
  defaultSort: '-at',
  timestamps: false,
  endpoints: auditEndpoints,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [sealBeforeRead],
    beforeChange: [refuseAuditChange],
    beforeDelete: [
      () => {
        throw new Error('The audit trail is append-only.')
      },
    ],
  },
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      ...say(words.at, { date: wholeTime }),
    },
    { name: 'actor', type: 'relationship', relationTo: 'users', index: true, ...say(words.actor) },
    oneTerm('action', auditActions, words.action, { required: true, index: true }),
    {
      name: 'subject',
      type: 'text',
      ...say(words.subject, {
        components: { Cell: '@/components/admin/platform/AuditSubject#AuditSubject' },
      }),
    },
    { name: 'subjectId', type: 'text', index: true, ...say(words.subjectId) },
    { name: 'detail', type: 'textarea', ...say(words.detail) },
    { name: 'from', type: 'text', ...say(words.from) },
    { name: 'seq', type: 'number', unique: true, ...say(words.seq) },
    { name: 'previousHash', type: 'text', ...say(words.previousHash) },
    { name: 'hash', type: 'text', ...say(words.hash) },
  ],
}
