import type { CollectionBeforeChangeHook } from 'payload'

/** What happened stays as it was written, whoever asks. */
export const refuseEventChange: CollectionBeforeChangeHook = ({ data, operation }) => {
  if (operation === 'update') throw new Error('The events of a case are append-only.')
  return data
}
