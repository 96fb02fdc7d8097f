'use server'

import { redirect } from 'next/navigation'
import {
  changingPost,
  confirmedDeparture,
  endingPost,
  startingPost,
} from '@/endpoints/network/peopleSchemas'
import { changePost, endPost } from '@/operations/network/people/changePost'
import { confirmDeparture } from '@/operations/network/people/departures'
import { startPost } from '@/operations/network/people/startPost'
import { switchStation } from '@/operations/network/people/switchStation'
import { withdrawDeparture } from '@/operations/network/people/withdrawDeparture'
import { type FormState, stateOfError } from '../formState'
import { portalRequest } from '../request'

const fieldsOf = (form: FormData) => ({
  ...Object.fromEntries(form),
  isSwap: form.get('isSwap') === 'on',
})

/** Lets somebody begin at a station and goes to the page of the post. */
export async function joinAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  let id: string
  try {
    const input = startingPost.parse(fieldsOf(form))
    const isWithout = input.user === 'none'
    const known = { ...input, user: isWithout ? '' : input.user, name: isWithout ? input.name : '' }
    id = (await startPost({ req, input: known, now: new Date() })).post.id
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/people/${id}?done=joined`)
}

/** Changes a post and goes back to its page. */
export async function changeAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const id = String(form.get('post') ?? '')
  try {
    await changePost({ req, id, change: changingPost.parse(fieldsOf(form)), now: new Date() })
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/people/${encodeURIComponent(id)}?done=changed`)
}

/** Ends a post without an account and goes back to its page. */
export async function endAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const id = String(form.get('post') ?? '')
  try {
    const end = endingPost.parse(Object.fromEntries(form))
    await endPost({ req, id, end, now: new Date() })
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/people/${encodeURIComponent(id)}?done=ended`)
}

/** Whom a form names for each, by what follows the prefix of the field. */
const chosen = (form: FormData, prefix: string): [string, string][] =>
  [...form].flatMap(([name, value]): [string, string][] =>
    name.startsWith(prefix) && value ? [[name.slice(prefix.length), String(value)]] : [],
  )

/** Confirms a departure and goes back to the page of the post. */
export async function departAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const page = String(form.get('page') ?? '')
  let isDone: boolean
  try {
    const successors = chosen(form, 'successors.').map(([station, user]) => ({ station, user }))
    const heads = chosen(form, 'heads.').map(([department, user]) => ({ department, user }))
    const input = confirmedDeparture.parse({ ...Object.fromEntries(form), successors, heads })
    const { departure } = await confirmDeparture({ req, input, now: new Date() })
    isDone = departure.status === 'done'
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/people/${encodeURIComponent(page)}?done=${isDone ? 'done' : 'planned'}`)
}

/** Takes a departure back and goes to the page of the post. */
export async function withdrawAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const page = String(form.get('page') ?? '')
  try {
    const id = String(form.get('departure') ?? '')
    await withdrawDeparture({ req, id, now: new Date() })
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/people/${encodeURIComponent(page)}?done=withdrawn`)
}

/** Sets where an agent with several posts works now, and shows the day there. */
export async function switchAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  try {
    await switchStation({ req, station: String(form.get('station') ?? ''), now: new Date() })
  } catch (error) {
    return stateOfError(error)
  }
  redirect('/portal')
}
