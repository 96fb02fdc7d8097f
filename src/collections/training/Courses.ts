import type { CollectionConfig } from 'payload'
import { trainersOnly } from '@/access/training'
import { loggedIn, nobody } from '@/access/roles'
import { stationTiers } from '@/domain/catalogue/vocabulary'
import { questionKinds } from '@/domain/training/vocabulary'
import { say } from '@/fields/say'
import { manyTerms, oneTerm } from '@/fields/term'
import { guardCourse } from '@/hooks/training/guardCourse'
import { courseWords as words, trainingCollectionWords } from '@/i18n/training'
import { trainingGroup } from '@/i18n/trainingGroup'

const answerOnly = { read: trainersOnly }

/** What agents are taught (§二(三)5): matters in words for the phone, and a quiz. Trainers write it here. */
export const Courses: CollectionConfig = {
  slug: 'courses',
  labels: trainingCollectionWords.course,
  access: { read: loggedIn, create: trainersOnly, update: trainersOnly, delete: nobody },
  admin: {
    group: trainingGroup,
    useAsTitle: 'name',
    defaultColumns: ['code', 'name', 'tiers', 'required', 'minutes', 'active'],
    listSearchableFields: ['code', 'name'],
  },
  defaultSort: 'code',
  disableDuplicate: true,
  hooks: { beforeChange: [guardCourse] },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          required: true,
          unique: true,
          validate: (value: unknown) =>
            typeof value === 'string' && /^[A-Z0-9-]{2,24}$/.test(value)
              ? true
              : '课程编号是 2 到 24 个大写字母、数字或横线，例如 KC-001。',
          ...say(words.code),
        },
        { name: 'name', type: 'text', required: true, maxLength: 60, ...say(words.name) },
      ],
    },
    manyTerms('tiers', stationTiers, words.tiers),
    {
      name: 'matters',
      type: 'relationship',
      relationTo: 'matters',
      hasMany: true,
      index: true,
      ...say(words.matters),
    },
    { name: 'content', type: 'richText', ...say(words.content) },
    { name: 'files', type: 'upload', relationTo: 'media', hasMany: true, ...say(words.files) },
    {
      name: 'quiz',
      type: 'array',
      labels: words.question,
      maxRows: 50,
      ...say(words.quiz),
      fields: [
        oneTerm('kind', questionKinds, words.kind, { required: true, defaultValue: 'single' }),
        { name: 'text', type: 'textarea', required: true, maxLength: 300, ...say(words.text) },
        {
          name: 'options',
          type: 'array',
          labels: words.option,
          maxRows: 8,
          ...say(words.options),
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'text',
                  type: 'text',
                  required: true,
                  maxLength: 200,
                  ...say(words.optionText),
                },
                { name: 'isRight', type: 'checkbox', access: answerOnly, ...say(words.isRight) },
              ],
            },
          ],
        },
        {
          name: 'reason',
          type: 'textarea',
          maxLength: 500,
          access: answerOnly,
          ...say(words.reason),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'passScore',
          type: 'number',
          required: true,
          defaultValue: 60,
          min: 0,
          max: 100,
          ...say(words.passScore),
        },
        { name: 'validMonths', type: 'number', min: 1, max: 120, ...say(words.validMonths) },
        {
          name: 'minutes',
          type: 'number',
          required: true,
          defaultValue: 60,
          min: 1,
          max: 720,
          ...say(words.minutes),
        },
      ],
    },
    { name: 'required', type: 'checkbox', defaultValue: false, ...say(words.required) },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      index: true,
      ...say(words.active, { position: 'sidebar' }),
    },
  ],
}
