'use server'

import { redirect } from 'next/navigation'
import { correcting } from '@/endpoints/training/recordSchemas'
import { helpWords, lessonPages } from '@/i18n/competencePages'
import { acknowledgeLesson } from '@/operations/training/acknowledgeLesson'
import { askForHelp } from '@/operations/training/askForHelp'
import { correctRecord } from '@/operations/training/correctRecord'
import { type FormState, stateOfError } from '../formState'
import { portalRequest } from '../request'

const textIn = (form: FormData, name: string): string => String(form.get(name) ?? '')

/** A number that was typed; what is none is refused by the rules. */
const numberIn = (form: FormData, name: string): number => {
  const text = textIn(form, name).trim()
  return text === '' ? Number.NaN : Number(text)
}

/** Takes the answers of a lesson: done goes to its end, wrong ones are named. */
export async function lessonAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const lessonId = textIn(form, 'lesson')
  const answers = Array.from({ length: Number(textIn(form, 'count')) || 0 }, (_unused, at) =>
    numberIn(form, `answer-${at}`),
  )
  try {
    const input = { lessonId, basedOn: textIn(form, 'basedOn'), answers }
    const { isDone, wrong } = await acknowledgeLesson({ req, input, now: new Date() })
    if (!isDone) {
      const numbers = wrong.map((at) => at + 1).join('、')
      return {
        message: lessonPages.wrong(numbers),
        reasons: wrong.map((at) => ({
          message: lessonPages.wrong(String(at + 1)),
          path: `answer-${at}`,
        })),
      }
    }
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/training/lessons/${encodeURIComponent(lessonId)}`)
}

/** Asks a colleague for help with a case. */
export async function askAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  try {
    const input = { case: textIn(form, 'case'), user: textIn(form, 'user') }
    const { asked } = await askForHelp({ req, input, now: new Date() })
    return { done: helpWords.asked(asked) }
  } catch (error) {
    return stateOfError(error)
  }
}

/** Corrects a training record and goes back to its page. */
export async function correctAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const recordId = textIn(form, 'record')
  const score = textIn(form, 'score').trim()
  try {
    const minutes = numberIn(form, 'minutes')
    const body = correcting.parse({
      basedOn: textIn(form, 'basedOn'),
      minutes: Number.isNaN(minutes) ? -1 : minutes,
      score: score === '' ? null : Number.isNaN(Number(score)) ? -1 : Number(score),
      passed: form.get('passed') === 'on',
      reason: textIn(form, 'reason'),
    })
    await correctRecord({ req, input: { recordId, ...body }, now: new Date() })
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/training/records/${encodeURIComponent(recordId)}?done=correct`)
}
