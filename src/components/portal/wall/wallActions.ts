'use server'

import { redirect } from 'next/navigation'
import {
  announcing,
  hanging,
  hangingMany,
  onPosting,
  replacing,
  walking,
} from '@/endpoints/catalogue/postingSchemas'
import { wallPages } from '@/i18n/portalWall'
import { clearLeftovers } from '@/operations/catalogue/postings/clearLeftovers'
import { hangMany } from '@/operations/catalogue/postings/hangMany'
import { hangSheet } from '@/operations/catalogue/postings/hangSheet'
import { removeSheet, restoreSheet } from '@/operations/catalogue/postings/removeSheet'
import { replaceSheet } from '@/operations/catalogue/postings/replaceSheet'
import { walkWall } from '@/operations/catalogue/postings/walkWall'
import { announceRecall } from '@/operations/catalogue/recall/announceRecall'
import { type FormState, stateOfError } from '../formState'
import { portalRequest } from '../request'
import { bodyOfWallForm } from './wallBody'

/** A form without scripts brings no photo. */
const read = async () => Buffer.alloc(0)

type Done = 'hung' | 'replaced' | 'down' | 'restored' | 'walked' | 'cleared'

/** Does what a form asks, and goes back to the wall. */
async function answer(form: FormData, done: Done, run: () => Promise<unknown>): Promise<FormState> {
  try {
    await run()
  } catch (error) {
    return stateOfError(error)
  }
  const code = encodeURIComponent(String(form.get('code') ?? ''))
  const page = done === 'cleared' ? '/leftovers' : ''
  redirect(`/portal/wall${page}?station=${code}&done=${done}`)
}

/** Hangs a sheet. */
export async function hangAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  return answer(form, 'hung', () => {
    const input = { ...hanging.parse(bodyOfWallForm('hang', form)), read }
    return hangSheet({ req, input, now: new Date() })
  })
}

/** Hangs several sheets. */
export async function hangManyAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  return answer(form, 'hung', () => {
    const input = hangingMany.parse(bodyOfWallForm('hang-many', form))
    return hangMany({ req, input, now: new Date() })
  })
}

/** Replaces a sheet. */
export async function replaceAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  return answer(form, 'replaced', () => {
    const input = { ...replacing.parse(bodyOfWallForm('replace', form)), read }
    return replaceSheet({ req, input, now: new Date() })
  })
}

/** Takes a sheet down. */
export async function removeAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  return answer(form, 'down', () => {
    const input = onPosting.parse(bodyOfWallForm('remove', form))
    return removeSheet({ req, input, now: new Date() })
  })
}

/** Puts a sheet back that was noted as down by mistake. */
export async function restoreAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  return answer(form, 'restored', () => {
    const input = onPosting.parse(bodyOfWallForm('restore', form))
    return restoreSheet({ req, input, now: new Date() })
  })
}

/** Notes a walk along the wall. */
export async function walkAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  return answer(form, 'walked', () => {
    const input = walking.parse(bodyOfWallForm('walk', form))
    return walkWall({ req, input, now: new Date() })
  })
}

/** Ticks off the leftovers of an edition. */
export async function clearAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  return answer(form, 'cleared', () =>
    clearLeftovers({
      req,
      station: String(form.get('station') ?? ''),
      edition: String(form.get('edition') ?? ''),
      now: new Date(),
    }),
  )
}

/** Announces an urgent recall, and says how many stations are told. */
export async function announceAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  try {
    const input = announcing.parse({
      commandId: form.get('clientId'),
      matter: form.get('matter'),
      reason: form.get('reason'),
    })
    const { result } = await announceRecall({ req, input, now: new Date() })
    return { done: wallPages.urgent.done(result.stations) }
  } catch (error) {
    return stateOfError(error)
  }
}
