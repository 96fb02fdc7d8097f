import type { CollectionConfig } from 'payload'
import { loggedIn, nobody, onlyRoles } from '@/access/roles'
import { lessonEndpoints } from '@/endpoints/training/records'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { lessonWords as words, trainingRecordCollectionWords } from '@/i18n/trainingRecords'
import { trainingGroup } from '@/i18n/trainingGroup'

/**
 * A changed sheet as a lesson of two minutes: one for each new edition. The system makes them; a trainer
 * may put the questions better.
 */
export const Lessons: CollectionConfig = {
  slug: 'lessons',
  labels: trainingRecordCollectionWords.lesson,
  access: { read: loggedIn, create: nobody, update: onlyRoles('trainer'), delete: nobody },
  admin: {
    group: trainingGroup,
    useAsTitle: 'matterName',
    defaultColumns: ['matterName', 'editionNumber', 'madeOn', 'dueOn', 'people'],
    listSearchableFields: ['matterName'],
  },
  defaultSort: '-madeOn',
  disableDuplicate: true,
  endpoints: lessonEndpoints,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'matterName',
          type: 'text',
          required: true,
          access: { update: nobody },
          ...say(words.matterName),
        },
        {
          name: 'editionNumber',
          type: 'number',
          required: true,
          access: { update: nobody },
          ...say(words.editionNumber),
        },
      ],
    },
    {
      name: 'matter',
      type: 'relationship',
      relationTo: 'matters',
      required: true,
      index: true,
      access: { update: nobody },
      ...say(words.matter),
    },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      required: true,
      unique: true,
      access: { update: nobody },
      ...say(words.edition),
    },
    ...(['fingerprint', 'previousFingerprint'] as const).map((name) => ({
      name,
      type: 'text' as const,
      required: true,
      access: { update: nobody },
      ...say(words[name], { hidden: true }),
    })),
    {
      name: 'changes',
      type: 'text',
      hasMany: true,
      required: true,
      access: { update: nobody },
      ...say(words.changes),
    },
    {
      name: 'questions',
      type: 'array',
      labels: words.question,
      minRows: 1,
      maxRows: 3,
      ...say(words.questions),
      fields: [
        { name: 'text', type: 'text', required: true, maxLength: 200, ...say(words.text) },
        {
          name: 'options',
          type: 'array',
          labels: words.option,
          minRows: 2,
          maxRows: 4,
          validate: (rows: unknown) => oneRight(rows),
          ...say(words.options),
          fields: [
            {
              name: 'text',
              type: 'text',
              required: true,
              maxLength: 200,
              ...say(words.optionText),
            },
            { name: 'isRight', type: 'checkbox', ...say(words.isRight) },
          ],
        },
        { name: 'reason', type: 'text', maxLength: 300, ...say(words.reason) },
      ],
    },
    plainDate('madeOn', words.madeOn, {
      required: true,
      index: true,
      access: { update: nobody },
    }),
    plainDate('dueOn', words.dueOn, { required: true, access: { update: nobody } }),
    { name: 'people', type: 'number', access: { update: nobody }, ...say(words.people) },
  ],
}

/** Two to four options, exactly one of them right. */
function oneRight(rows: unknown): true | string {
  const options = Array.isArray(rows) ? (rows as { isRight?: boolean | null }[]) : []
  if (options.length < 2 || options.length > 4) return '每题请写 2 到 4 个选项。'
  const right = options.filter(({ isRight }) => isRight).length
  return right === 1 ? true : `每题要有一个对的答案，现在有 ${right} 个。`
}
