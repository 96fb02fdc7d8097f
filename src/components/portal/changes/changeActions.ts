'use server'

import { redirect } from 'next/navigation'
import {
  announcing,
  closing,
  itemCommandBody,
  itemCommandOf,
  lawChangeBody,
} from '@/endpoints/catalogue/campaigns'
import { newChange as words } from '@/i18n/campaignPages'
import { announceLawChange } from '@/operations/catalogue/campaigns/announceLawChange'
import { closeCampaign } from '@/operations/catalogue/campaigns/closeCampaign'
import { commandItem } from '@/operations/catalogue/campaigns/commandItem'
import {
  type ChangePreview,
  previewLawChange,
} from '@/operations/catalogue/campaigns/previewLawChange'
import { Refusal } from '@/operations/refusal'
import { type FormState, stateOfError } from '../formState'
import { portalRequest } from '../request'
import { changeOfForm } from './changeOfForm'

/** What the page of a new change says after it was sent. */
export interface NewChangeState extends FormState {
  preview?: ChangePreview
  /** What was filled in, for pages without scripts. */
  filled?: [string, string][]
}

const filledIn = (form: FormData): [string, string][] =>
  [...form.entries()].flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [],
  )

/** Shows what a change would reach, or, once that was seen, announces it. */
export async function newChangeAction(_: NewChangeState, form: FormData): Promise<NewChangeState> {
  const { req } = await portalRequest()
  const filled = filledIn(form)
  const now = new Date()
  const look = async (): Promise<NewChangeState> => {
    const input = lawChangeBody.parse(changeOfForm(form))
    return { preview: await previewLawChange({ req, input, now }), filled }
  }
  let id: string
  try {
    if (form.get('step') !== 'agree') return await look()
    const carried = announcing.parse(Object.fromEntries(filled))
    const input = lawChangeBody.parse(changeOfForm(form))
    id = (await announceLawChange({ req, input, ...carried, now })).campaign.id
  } catch (error) {
    const isMoved = error instanceof Refusal && error.kind === 'conflict'
    return isMoved
      ? { ...(await look()), message: words.again }
      : { ...stateOfError(error), filled }
  }
  redirect(`/portal/changes/${id}?done=announce`)
}

/** Gives a command on an item and goes back to its campaign. */
export async function itemAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const body = Object.fromEntries(form)
  let done: string
  try {
    const parsed = itemCommandBody.parse(body)
    const id = String(form.get('item') ?? '')
    const { commandId } = parsed
    await commandItem({ req, id, commandId, command: itemCommandOf(parsed), now: new Date() })
    done = parsed.command
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/changes/${encodeURIComponent(String(form.get('campaign')))}?done=${done}`)
}

/** Closes a campaign. */
export async function closeAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const id = String(form.get('campaign') ?? '')
  try {
    const carried = closing.parse(Object.fromEntries(form))
    await closeCampaign({ req, id, ...carried, now: new Date() })
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/changes/${encodeURIComponent(id)}?done=close`)
}
