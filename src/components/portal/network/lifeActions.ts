'use server'

import { redirect } from 'next/navigation'
import {
  confirmedClosing,
  confirmedMerging,
  moving,
  renaming,
} from '@/endpoints/network/areaSchemas'
import { stationLifePages as words } from '@/i18n/networkPages'
import { closeStation } from '@/operations/network/closeStation'
import { mergeAreas } from '@/operations/network/mergeAreas'
import { moveStation } from '@/operations/network/moveStation'
import { renameArea } from '@/operations/network/renameArea'
import { withdrawChange } from '@/operations/network/scheduled/withdrawChange'
import { type FormState, stateOfError } from '../formState'
import { portalRequest } from '../request'

const stationPage = (form: FormData) =>
  `/portal/network/${encodeURIComponent(String(form.get('code') ?? ''))}`

/** Writes down another address of a station. */
export async function moveAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  try {
    const { commandId, ...given } = moving.parse(Object.fromEntries(form))
    const station = String(form.get('station') ?? '')
    await moveStation({ req, moving: { ...given, station }, commandId, now: new Date() })
  } catch (error) {
    return stateOfError(error)
  }
  redirect(stationPage(form))
}

/** Closes a station in favour of another, as its page showed. */
export async function closeAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  try {
    const { commandId, ...given } = confirmedClosing.parse(Object.fromEntries(form))
    const station = String(form.get('station') ?? '')
    await closeStation({ req, closing: { ...given, station }, commandId, now: new Date() })
  } catch (error) {
    return stateOfError(error)
  }
  redirect(stationPage(form))
}

/** Merges areas as the page showed. */
export async function mergeAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  let isLater = false
  try {
    const body = { ...Object.fromEntries(form), areas: form.getAll('areas') }
    const { commandId, ...merging } = confirmedMerging.parse(body)
    const { change } = await mergeAreas({ req, merging, commandId, now: new Date() })
    isLater = change !== undefined
  } catch (error) {
    return stateOfError(error)
  }
  if (isLater) redirect('/portal/network/changes')
  redirect(`/portal/network?town=${encodeURIComponent(String(form.get('town') ?? ''))}`)
}

/** Renames an area. */
export async function renameAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  try {
    const body = { ...Object.fromEntries(form), withStations: form.get('withStations') === 'on' }
    const { commandId, ...given } = renaming.parse(body)
    const area = String(form.get('area') ?? '')
    await renameArea({ req, renaming: { ...given, area }, commandId, now: new Date() })
    return { done: words.renamed }
  } catch (error) {
    return stateOfError(error)
  }
}

/** Takes back a change that waits for its day, or puts away one that failed. */
export async function withdrawChangeAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  try {
    await withdrawChange({ req, id: String(form.get('id') ?? ''), now: new Date() })
  } catch (error) {
    return stateOfError(error)
  }
  const back = String(form.get('back') ?? '')
  redirect(/^\/portal\/network\/[A-Za-z0-9/-]*$/.test(back) ? back : '/portal/network/changes')
}
