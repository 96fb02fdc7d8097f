import type { Tab } from 'payload'
import { necessities } from '@/domain/catalogue/vocabulary'
import { say } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { matterTabs, matterWords as words } from '@/i18n/matter'

/** Who can ask for it. */
export const audienceTab: Tab = {
  label: matterTabs.audience,
  fields: [
    { name: 'whoCanApply', type: 'textarea', maxLength: 600, ...say(words.whoCanApply) },
    { name: 'conditions', type: 'richText', ...say(words.conditions) },
    { name: 'greenChannel', type: 'checkbox', defaultValue: false, ...say(words.greenChannel) },
    { name: 'urgentNote', type: 'textarea', maxLength: 200, ...say(words.urgentNote) },
    { name: 'selfServiceNote', type: 'textarea', maxLength: 200, ...say(words.selfServiceNote) },
  ],
}

/** What it rests on. */
export const basisTab: Tab = {
  label: matterTabs.basis,
  fields: [
    {
      name: 'basis',
      type: 'array',
      labels: words.basisRow,
      ...say(words.basis),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'law',
              type: 'relationship',
              relationTo: 'laws',
              required: true,
              index: true,
              ...say(words.law),
            },
            {
              name: 'articles',
              type: 'text',
              hasMany: true,
              maxLength: 40,
              ...say(words.articles),
            },
          ],
        },
      ],
    },
  ],
}

/** What the citizen brings. */
export const materialsTab: Tab = {
  label: matterTabs.materials,
  fields: [
    {
      name: 'materials',
      type: 'array',
      labels: words.materialRow,
      maxRows: 40,
      ...say(words.materials),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'material',
              type: 'relationship',
              relationTo: 'materials',
              required: true,
              index: true,
              ...say(words.material),
            },
            oneTerm('necessity', necessities, words.necessity, {
              required: true,
              defaultValue: 'required',
            }),
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'originals',
              type: 'number',
              min: 0,
              max: 20,
              defaultValue: 1,
              ...say(words.originals),
            },
            {
              name: 'copies',
              type: 'number',
              min: 0,
              max: 20,
              defaultValue: 0,
              ...say(words.copies),
            },
          ],
        },
        { name: 'whenNeeded', type: 'text', maxLength: 120, ...say(words.whenNeeded) },
        { name: 'note', type: 'text', maxLength: 120, ...say(words.materialNote) },
        { name: 'requiredBasis', type: 'text', maxLength: 300, ...say(words.requiredBasis) },
      ],
    },
  ],
}
