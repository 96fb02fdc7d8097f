import type { CollectionConfig } from 'payload'
import { anyone, nobody, onlyRoles } from '@/access/roles'
import { lawKinds } from '@/domain/catalogue/vocabulary'
import { byOperation } from '@/fields/byOperation'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { wordingWords as history } from '@/i18n/campaigns'
import { catalogueGroup, collectionWords, lawWords as words } from '@/i18n/catalogue'

/** The library of laws and their articles that matters rest on. */
export const Laws: CollectionConfig = {
  slug: 'laws',
  labels: collectionWords.law,
  access: {
    read: anyone,
    create: onlyRoles('editor', 'reviewer', 'coordinator'),
    update: onlyRoles('reviewer', 'coordinator'),
    delete: nobody,
  },
  admin: {
    group: catalogueGroup,
    useAsTitle: 'title',
    defaultColumns: [
      'title',
      'documentNumber',
      'effectiveOn',
      'amendedOn',
      'repealedOn',
      'citedBy',
    ],
    listSearchableFields: ['title', 'documentNumber'],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 200,
      ...say(words.title),
    },
    {
      type: 'row',
      fields: [
        oneTerm('kind', lawKinds, words.kind, { required: true, defaultValue: 'document' }),
        { name: 'documentNumber', type: 'text', maxLength: 80, ...say(words.documentNumber) },
        { name: 'issuer', type: 'text', maxLength: 80, ...say(words.issuer) },
      ],
    },
    {
      type: 'row',
      fields: [
        plainDate('effectiveOn', words.effectiveOn),
        plainDate('amendedOn', words.amendedOn),
        plainDate('repealedOn', words.repealedOn, { index: true }),
      ],
    },
    { name: 'replacedBy', type: 'relationship', relationTo: 'laws', ...say(words.replacedBy) },
    {
      name: 'articles',
      type: 'array',
      labels: words.article,
      ...say(words.articles, { initCollapsed: true }),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'number', type: 'text', required: true, maxLength: 40, ...say(words.number) },
            plainDate('effectiveOn', words.effectiveOn),
            plainDate('amendedOn', words.amendedOn),
            plainDate('repealedOn', words.repealedOn),
          ],
        },
        { name: 'text', type: 'textarea', maxLength: 5000, ...say(words.text) },
        { name: 'replacedBy', type: 'text', maxLength: 120, ...say(words.articleReplacedBy) },
        {
          name: 'wordings',
          type: 'array',
          labels: history.wording,
          ...byOperation(),
          ...say(history.wordings, {
            readOnly: true,
            initCollapsed: true,
            condition: (_: unknown, article: { wordings?: unknown[] | null }) =>
              Boolean(article.wordings?.length),
          }),
          fields: [
            {
              type: 'row',
              fields: [plainDate('from', history.from), plainDate('to', history.to)],
            },
            { name: 'text', type: 'textarea', maxLength: 5000, ...say(history.text) },
          ],
        },
      ],
    },
    {
      name: 'citedBy',
      type: 'ui',
      label: words.citedBy.label,
      admin: {
        components: {
          Field: '@/components/admin/catalogue/LawReach#LawReach',
          Cell: '@/components/admin/catalogue/LawReachCell#LawReachCell',
        },
      },
    },
  ],
}
