import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { changeMedia } from '@/access/media'
import { anyone, idOf, loggedIn, nobody, onlyRoles, personOf } from '@/access/roles'
import { publicFileTypes } from '@/domain/platform/publicFiles'
import { say } from '@/fields/say'
import { showChange } from '@/hooks/catalogue/showChange'
import { guardUpload } from '@/hooks/platform/guardUpload'
import { answerMissing, safeHeaders } from '@/hooks/platform/serveUpload'
import { collectionWords, mediaWords as words, platformGroup } from '@/i18n/platform'
import { getSettings } from '@/runtime/settings'

const folder = path.join(getSettings().dataDir, 'media')

/** Public files: the county's logo, blank forms, filled examples, samples of results. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: collectionWords.media,
  access: {
    read: anyone,
    create: onlyRoles('editor', 'reviewer', 'coordinator', 'trainer', 'system-administrator'),
    update: changeMedia,
    delete: nobody,
  },
  admin: {
    group: platformGroup,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'uploadedBy', 'createdAt'],
  },
  disableDuplicate: true,
  hooks: { beforeOperation: [guardUpload], afterChange: [showChange] },
  upload: {
    staticDir: folder,
    pasteURL: false,
    mimeTypes: Object.keys(publicFileTypes),
    handlers: [answerMissing(folder)],
    modifyResponseHeaders: safeHeaders,
  },
  fields: [
    { name: 'alt', type: 'text', required: true, maxLength: 120, ...say(words.alt) },
    {
      name: 'uploadedBy',
      type: 'relationship',
      relationTo: 'users',
      access: { read: loggedIn, create: nobody, update: nobody },
      hooks: {
        beforeChange: [
          ({ operation, req, value }) =>
            operation === 'create' ? idOf(personOf(req)) : (value as string | undefined),
        ],
      },
      ...say(words.uploadedBy, { readOnly: true, position: 'sidebar' }),
    },
  ],
}
