'use server'

import { redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import {
  absenceBody,
  addBody,
  carried,
  changeBody,
  checkInBody,
  declineBody,
  monthCommand,
  patternBody,
  swapBody,
} from '@/endpoints/network/rota/schemas'
import { dutyWords, rotaPages } from '@/i18n/portalRota'
import { rotaText } from '@/i18n/rotaText'
import { checkInShift, checkOutShift } from '@/operations/network/rota/attend'
import { addShift, cancelShift, changeShift } from '@/operations/network/rota/editShift'
import { renewFeed, stopFeed } from '@/operations/network/rota/feed'
import { generateDrafts } from '@/operations/network/rota/generateDrafts'
import { publishRota } from '@/operations/network/rota/publishRota'
import { savePattern } from '@/operations/network/rota/savePattern'
import { reportAbsence, takeOver } from '@/operations/network/rota/standIn'
import { acceptSwap, askSwap, declineSwap, withdrawSwap } from '@/operations/network/rota/swaps'
import { countyOf } from '@/queries/platform/settings'
import { type FormState, stateOfError } from '../formState'
import { portalRequest, safeNext } from '../request'
import { checkInBodyOf, patternBodyOf, plainBodyOf } from './rotaBody'

interface Sent {
  req: PayloadRequest
  id: string
  form: FormData
  now: Date
}

type Run = (sent: Sent) => Promise<unknown>

const runs: Partial<Record<keyof typeof rotaPages.done, Run>> = {
  save: ({ req, form, now }) => {
    const { station, commandId, ...input } = patternBody.parse(patternBodyOf(form))
    return savePattern({ req, station, commandId, input, now })
  },
  generate: ({ req, form, now }) =>
    generateDrafts({ req, ...monthCommand.parse(plainBodyOf(form)), now }),
  publish: ({ req, form, now }) =>
    publishRota({ req, ...monthCommand.parse(plainBodyOf(form)), now }),
  add: ({ req, form, now }) => {
    const { station, commandId, ...input } = addBody.parse(plainBodyOf(form))
    return addShift({ req, station, commandId, input, now })
  },
  change: ({ req, id, form, now }) => {
    const { commandId, ...input } = changeBody.parse(plainBodyOf(form))
    return changeShift({ req, id, commandId, input, now })
  },
  cancel: ({ req, id, form, now }) =>
    cancelShift({ req, id, ...carried.parse(plainBodyOf(form)), now }),
  'check-in': ({ req, id, form, now }) =>
    checkInShift({ req, id, ...checkInBody.parse(checkInBodyOf(form)), now }),
  'check-out': ({ req, id, form, now }) =>
    checkOutShift({ req, id, ...carried.parse(plainBodyOf(form)), now }),
  absent: ({ req, id, form, now }) =>
    reportAbsence({ req, id, ...absenceBody.parse(plainBodyOf(form)), now }),
  'take-over': ({ req, id, form, now }) =>
    takeOver({ req, id, ...carried.parse(plainBodyOf(form)), now }),
  ask: ({ req, form, now }) => {
    const { commandId, ...input } = swapBody.parse(plainBodyOf(form))
    return askSwap({ req, commandId, input, now })
  },
  accept: ({ req, id, form, now }) =>
    acceptSwap({ req, id, ...carried.parse(plainBodyOf(form)), now }),
  decline: ({ req, id, form, now }) =>
    declineSwap({ req, id, ...declineBody.parse(plainBodyOf(form)), now }),
  withdraw: ({ req, id, form, now }) =>
    withdrawSwap({ req, id, ...carried.parse(plainBodyOf(form)), now }),
}

/** Gives a command on the rota and goes back to the page it came from, which says that it is done. */
export async function rotaAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const found = Object.entries(runs).find(([name]) => name === form.get('command'))
  if (!found) return { message: rotaText.badRequest }
  const [name, run] = found
  try {
    await run({ req, id: String(form.get('id') ?? ''), form, now: new Date() })
  } catch (error) {
    return stateOfError(error)
  }
  const back = safeNext(String(form.get('back') ?? ''))
  redirect(`${back}${back.includes('?') ? '&' : '?'}done=${name}`)
}

/** Makes a new calendar address; it is said once, and kept nowhere in the page's own address. */
export async function feedAction(_: FormState, form: FormData): Promise<FormState> {
  const { req, payload } = await portalRequest()
  try {
    if (form.get('command') === 'feed-off') {
      await stopFeed({ req })
      return { done: rotaPages.done['feed-off'] }
    }
    const { publicAddress } = await countyOf(payload)
    const path = await renewFeed({ req, now: new Date() })
    return { done: `${dutyWords.feedAddress}\n${publicAddress}${path}` }
  } catch (error) {
    return stateOfError(error)
  }
}
