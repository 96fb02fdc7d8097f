'use client'

import type { Queued } from '@/domain/platform/outbox'
import { deviceStore } from '../device/deviceStore'

/** Something that a person sent when the line was gone. */
export interface OutboxEntry extends Queued {
  /** The log-in that wrote it; nobody else sees or sends it. */
  owner: string
  /** What it is called in the list. */
  title: string
  /** Address of the API that takes it. */
  path: string
  body: object
  /** What stood in the form, by name, to mend it. */
  fields: [name: string, value: string][]
  /** The page on which it is mended. */
  mendAt?: string
  /** What the person wrote, to read it again when it was refused. */
  written?: string
  /** The case that it made: only photos are still to be sent. */
  madeCase?: string
}

/** As a form makes it. */
export type Draft = Omit<OutboxEntry, 'owner' | 'order' | 'refusal' | 'madeCase'>

/** What waits on this device, of all who log in here. */
export const outbox = deviceStore<OutboxEntry, 'owner'>({
  name: 'daiban-outbox',
  table: 'entries',
  index: 'owner',
})
