import type { Field } from 'payload'
import { say } from '@/fields/say'
import { rotaWords as words } from '@/i18n/rota'

/** The station of a row, and its path for access by index. */
export const stationFields: Field[] = [
  {
    name: 'station',
    type: 'relationship',
    relationTo: 'stations',
    required: true,
    ...say(words.station),
  },
  { name: 'path', type: 'text', required: true, admin: { hidden: true } },
]
