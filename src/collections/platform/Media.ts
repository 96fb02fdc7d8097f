import type { CollectionConfig } from 'payload'
import { anyone, nobody, onlyRoles } from '@/access/roles'
import { say } from '@/fields/say'
import { collectionWords, mediaWords as words, platformGroup } from '@/i18n/platform'

/** Public files: the county's logo, blank forms, filled examples, samples of results. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: collectionWords.media,
  access: {
    read: anyone,
    create: onlyRoles('editor', 'reviewer', 'coordinator', 'system-administrator'),
    update: onlyRoles('editor', 'reviewer', 'coordinator', 'system-administrator'),
    delete: nobody,
  },
  admin: { group: platformGroup, useAsTitle: 'filename' },
  upload: {
    staticDir: 'media',
    pasteURL: false,
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'],
  },
  fields: [{ name: 'alt', type: 'text', required: true, maxLength: 120, ...say(words.alt) }],
}
