'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { messageGroups, messageWays } from '@/domain/platform/messages'
import { choiceWords } from '@/i18n/inbox'
import { chooseMessages } from '@/operations/platform/chooseMessages'
import { readAllMessages } from '@/operations/platform/readMessages'
import { type FormState, stateOfError } from '../formState'
import { portalRequest, requireVisitor } from '../request'

/** Marks everything as read that was there when the page was made. */
export async function readAllAction(data: FormData): Promise<void> {
  const { req } = await requireVisitor('/portal/messages')
  await readAllMessages({ req, until: String(data.get('until') ?? ''), now: new Date() })
  revalidatePath('/portal', 'layout')
  redirect('/portal/messages')
}

const way = z
  .enum(['urgency', ...messageWays.map(({ value }) => value)] as const, {
    error: choiceWords.wrong,
  })
  .transform((value) => (value === 'urgency' ? undefined : value))
const choiceForm = z.object(
  Object.fromEntries(messageGroups.map(({ value }) => [value, way])) as Record<
    (typeof messageGroups)[number]['value'],
    typeof way
  >,
)

/** Keeps how the person wants her messages. */
export async function chooseMessagesAction(_: FormState, data: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  try {
    await chooseMessages({ req, choice: choiceForm.parse(Object.fromEntries(data)) })
    return { done: choiceWords.saved }
  } catch (error) {
    return stateOfError(error)
  }
}
