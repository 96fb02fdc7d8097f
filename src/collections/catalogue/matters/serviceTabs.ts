import type { Tab } from 'payload'
import { loggedIn, nobody } from '@/access/roles'
import { agencyModes, deliveryMethods, serviceChannels } from '@/domain/catalogue/vocabulary'
import { plainDate } from '@/fields/plainDate'
import { say } from '@/fields/say'
import { manyTerms, oneTerm } from '@/fields/term'
import { matterTabs, matterWords as words } from '@/i18n/matter'

/** Where, in which way, and how often one must come. */
export const placesTab: Tab = {
  label: matterTabs.places,
  fields: [
    {
      name: 'places',
      type: 'array',
      labels: words.place,
      ...say(words.places),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', required: true, maxLength: 60, ...say(words.placeName) },
            { name: 'address', type: 'text', maxLength: 120, ...say(words.address) },
          ],
        },
        {
          type: 'row',
          fields: [
            { name: 'hours', type: 'text', maxLength: 60, ...say(words.placeHours) },
            { name: 'phone', type: 'text', maxLength: 40, ...say(words.placePhone) },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'hours', type: 'text', maxLength: 80, ...say(words.hours) },
        manyTerms('channels', serviceChannels, words.channels),
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'visits', type: 'number', min: 0, max: 20, defaultValue: 0, ...say(words.visits) },
        { name: 'visitsReason', type: 'text', maxLength: 120, ...say(words.visitsReason) },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'mustAppear', type: 'checkbox', defaultValue: false, ...say(words.mustAppear) },
        { name: 'mustAppearReason', type: 'text', maxLength: 120, ...say(words.mustAppearReason) },
      ],
    },
    {
      name: 'agency',
      type: 'group',
      ...say(words.agency),
      fields: [
        {
          type: 'row',
          fields: [
            oneTerm('village', agencyModes, words.village, { defaultValue: 'agent' }),
            oneTerm('community', agencyModes, words.community, { defaultValue: 'agent' }),
            oneTerm('town', agencyModes, words.town, { defaultValue: 'agent' }),
            oneTerm('county', agencyModes, words.county, { defaultValue: 'direct' }),
          ],
        },
      ],
    },
  ],
}

/** What comes out, and where to complain. */
export const resultTab: Tab = {
  label: matterTabs.result,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'resultName', type: 'text', maxLength: 80, ...say(words.resultName) },
        manyTerms('deliveryMethods', deliveryMethods, words.deliveryMethods),
      ],
    },
    { name: 'resultSample', type: 'upload', relationTo: 'media', ...say(words.resultSample) },
    {
      type: 'row',
      fields: [
        { name: 'enquiryPhone', type: 'text', maxLength: 40, ...say(words.enquiryPhone) },
        { name: 'complaintPhone', type: 'text', maxLength: 40, ...say(words.complaintPhone) },
      ],
    },
    { name: 'remedy', type: 'text', maxLength: 300, ...say(words.remedy) },
  ],
}

/** Questions and whatever else belongs into the guide. */
export const moreTab: Tab = {
  label: matterTabs.more,
  fields: [
    {
      name: 'questions',
      type: 'array',
      labels: words.questionRow,
      ...say(words.questions),
      fields: [
        { name: 'question', type: 'text', required: true, maxLength: 120, ...say(words.question) },
        { name: 'answer', type: 'textarea', required: true, maxLength: 1000, ...say(words.answer) },
      ],
    },
    { name: 'remarks', type: 'richText', ...say(words.remarks) },
  ],
}

/** When it holds, who answers for it, and what changed. */
export const editionTab: Tab = {
  label: matterTabs.edition,
  fields: [
    { name: 'changeNote', type: 'textarea', maxLength: 500, ...say(words.changeNote) },
    {
      type: 'row',
      fields: [
        plainDate('effectiveOn', words.effectiveOn),
        plainDate('cancelOn', words.cancelOn, { index: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        plainDate('reviewBy', words.reviewBy, { index: true }),
        plainDate('lastCheckedOn', words.lastCheckedOn),
        {
          name: 'lastCheckedBy',
          type: 'relationship',
          relationTo: 'users',
          access: { read: loggedIn },
          ...say(words.lastCheckedBy, { readOnly: true }),
        },
      ],
    },
    // What the last check replaced, for whoever takes it back.
    {
      name: 'checkBefore',
      type: 'json',
      access: { create: nobody, read: nobody, update: nobody },
      admin: { hidden: true },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'owner',
          type: 'relationship',
          relationTo: 'users',
          index: true,
          access: { read: loggedIn },
          ...say(words.owner, { readOnly: true }),
        },
        { name: 'responsiblePerson', type: 'text', maxLength: 30, ...say(words.responsiblePerson) },
      ],
    },
  ],
}
