import type { GlobalConfig } from 'payload'
import { loggedIn, onlyRoles } from '@/access/roles'
import { standardRows } from '@/domain/catalogue/plainWords/list'
import { say } from '@/fields/say'
import { guardPlainWords, recordPlainWords } from '@/hooks/catalogue/plainWords'
import { catalogueGroup } from '@/i18n/catalogue'
import { plainWordsWords as words } from '@/i18n/plainWords'

/** Words of the office with what people say: the county's own list, for the hints as one types. */
export const PlainWords: GlobalConfig = {
  slug: 'plain-words',
  label: words.title,
  access: { read: loggedIn, update: onlyRoles('coordinator') },
  admin: { group: catalogueGroup, description: words.description },
  hooks: { beforeChange: [guardPlainWords], afterChange: [recordPlainWords] },
  fields: [
    {
      name: 'words',
      type: 'array',
      maxRows: 500,
      defaultValue: standardRows,
      labels: words.row,
      ...say(words.words),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'word', type: 'text', required: true, maxLength: 20, ...say(words.word) },
            { name: 'plain', type: 'text', maxLength: 20, ...say(words.plain) },
            { name: 'note', type: 'text', maxLength: 60, ...say(words.note) },
          ],
        },
      ],
    },
  ],
}
