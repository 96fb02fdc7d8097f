import type { GroupField, Tab } from 'payload'
import { caseTypes, limitStarts, limitUnits } from '@/domain/catalogue/vocabulary'
import { say, type FieldWords } from '@/fields/say'
import { oneTerm } from '@/fields/term'
import { matterTabs, matterWords as words } from '@/i18n/matter'

const limit = (name: string, limitWords: FieldWords): GroupField => ({
  name,
  type: 'group',
  ...say(limitWords),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'amount', type: 'number', min: 1, max: 3650, ...say(words.limitAmount) },
        oneTerm('unit', limitUnits, words.limitUnit),
      ],
    },
  ],
})

/** How it goes, and how long it takes. */
export const processTab: Tab = {
  label: matterTabs.process,
  fields: [
    {
      name: 'steps',
      type: 'array',
      labels: words.step,
      maxRows: 15,
      ...say(words.steps),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', required: true, maxLength: 60, ...say(words.stepName) },
            { name: 'actor', type: 'text', maxLength: 40, ...say(words.stepActor) },
            { name: 'limit', type: 'text', maxLength: 30, ...say(words.stepLimit) },
          ],
        },
        { name: 'note', type: 'text', maxLength: 120, ...say(words.stepNote) },
      ],
    },
    {
      type: 'row',
      fields: [
        oneTerm('caseType', caseTypes, words.caseType, {
          required: true,
          defaultValue: 'promised',
        }),
        oneTerm('limitStart', limitStarts, words.limitStart, { defaultValue: 'acceptance' }),
      ],
    },
    limit('statutoryLimit', words.statutoryLimit),
    limit('promisedLimit', words.promisedLimit),
    {
      name: 'specialProcedures',
      type: 'array',
      labels: words.specialProcedure,
      ...say(words.specialProcedures),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'name',
              type: 'text',
              required: true,
              maxLength: 60,
              ...say(words.procedureName),
            },
            { name: 'limit', type: 'text', maxLength: 30, ...say(words.stepLimit) },
            {
              name: 'countedInLimit',
              type: 'checkbox',
              defaultValue: false,
              ...say(words.countedInLimit),
            },
          ],
        },
        { name: 'note', type: 'text', maxLength: 200, ...say(words.stepNote) },
      ],
    },
  ],
}

/** What it costs. No row means free. */
export const feesTab: Tab = {
  label: matterTabs.fees,
  fields: [
    {
      name: 'fees',
      type: 'array',
      labels: words.fee,
      ...say(words.fees),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'item', type: 'text', required: true, maxLength: 60, ...say(words.feeItem) },
            {
              name: 'standard',
              type: 'text',
              required: true,
              maxLength: 80,
              ...say(words.feeStandard),
            },
          ],
        },
        { name: 'basis', type: 'text', maxLength: 200, ...say(words.feeBasis) },
        { name: 'reduction', type: 'text', maxLength: 200, ...say(words.feeReduction) },
      ],
    },
  ],
}
