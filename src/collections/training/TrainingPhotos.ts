import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/roles'
import { trainersOnly } from '@/access/training'
import { say } from '@/fields/say'
import { guardUpload } from '@/hooks/platform/guardUpload'
import { answerMissing, safeHeaders } from '@/hooks/platform/serveUpload'
import { historyWords } from '@/i18n/history'
import { sessionWords, trainingCollectionWords } from '@/i18n/training'
import { trainingGroup } from '@/i18n/trainingGroup'
import { getSettings } from '@/runtime/settings'

const folder = path.join(getSettings().dataDir, 'training-photos')

/** Photos of a session's log. They show people, so that only trainers and the county see them. */
export const TrainingPhotos: CollectionConfig = {
  slug: 'training-photos',
  labels: trainingCollectionWords.photo,
  access: { read: trainersOnly, create: nobody, update: nobody, delete: nobody },
  admin: { group: trainingGroup, useAsTitle: 'filename', hidden: true },
  disableDuplicate: true,
  hooks: { beforeOperation: [guardUpload] },
  upload: {
    staticDir: folder,
    pasteURL: false,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    handlers: [answerMissing(folder)],
    modifyResponseHeaders: safeHeaders,
  },
  fields: [
    {
      name: 'session',
      type: 'relationship',
      relationTo: 'training-sessions',
      required: true,
      index: true,
      ...say(sessionWords.title),
    },
    { name: 'uploadedBy', type: 'relationship', relationTo: 'users', ...say(historyWords.by) },
  ],
}
