'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { factCheckPages } from '@/i18n/factChecks'
import { answerFacts } from '@/operations/catalogue/factCheck/answerFacts'
import { type AskedPerson, askFacts } from '@/operations/catalogue/factCheck/askFacts'
import { endFacts } from '@/operations/catalogue/factCheck/endFacts'
import { factCheckPath } from '@/operations/catalogue/factCheck/link'
import { renewLink } from '@/operations/catalogue/factCheck/renewLink'
import { factCheckBehind } from '@/operations/catalogue/factCheck/openFacts'
import { addressOf } from '@/operations/platform/clientAddress'
import type { CheckedSection } from '@/domain/catalogue/factCheck/rules'
import { type FormState, stateOfError } from '../formState'
import { portalRequest } from '../request'
import { answersIn, questionBody, renewBody, typedIn } from './factBody'

/** What the editor's form shows after it was sent: the links, this once. */
export interface AskState extends FormState {
  asked?: AskedPerson[]
}

/** Puts a draft before named people and gives their links. */
export async function askAction(_: AskState, form: FormData): Promise<AskState> {
  const { req } = await portalRequest()
  try {
    const { matter, ...question } = questionBody.parse(Object.fromEntries(form))
    const asked = await askFacts({ req, matterId: matter, question, now: new Date() })
    refresh()
    return { asked }
  } catch (error) {
    return stateOfError(error)
  }
}

/** Gives another link to one person and shows it. */
export async function renewAction(_: AskState, form: FormData): Promise<AskState> {
  const { req } = await portalRequest()
  try {
    const { check, commandId } = renewBody.parse(Object.fromEntries(form))
    const asked = [await renewLink({ req, checkId: check, commandId, now: new Date() })]
    refresh()
    return { asked }
  } catch (error) {
    return stateOfError(error)
  }
}

/** Ends what nobody has answered. */
export async function endAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  try {
    await endFacts({ req, matterId: String(form.get('matter') ?? ''), now: new Date() })
    refresh()
  } catch (error) {
    return stateOfError(error)
  }
  return { done: factCheckPages.ended }
}

/** Takes the answers of whoever holds the link. */
export async function answerFactsAction(_: FormState, form: FormData): Promise<FormState> {
  const { req, payload } = await portalRequest()
  const token = String(form.get('token') ?? '')
  try {
    const check = await factCheckBehind(payload, token)
    const sections = (check?.sections ?? []) as unknown as CheckedSection[]
    await answerFacts({
      req,
      token,
      answers: answersIn(form, sections),
      address: addressOf(req),
      now: new Date(),
    })
  } catch (error) {
    return { ...stateOfError(error), typed: typedIn(form) }
  }
  redirect(factCheckPath(token))
}
