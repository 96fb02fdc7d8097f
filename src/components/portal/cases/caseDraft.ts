'use client'

import type { LaterCommand } from '@/domain/casework/table'
import { commandWords } from '@/i18n/portalCases'
import { outboxWords as words } from '@/i18n/portalOutbox'
import type { Draft } from '../outbox/outboxStore'
import { bodyOfForm, registrationOfForm } from './formBody'

/** What a form of the portal is for. */
export type CaseFormOf =
  { is: 'registration'; matterName: string } | { is: 'command'; name: LaterCommand; number: string }

/** The fields into which a person writes sentences. */
const sentences = ['reason', 'repeatReason', 'basis', 'result', 'how', 'receivedBy', 'note']

/** What stands in the form; files have their own store, and fields of the framework begin with a `$`. */
const fieldsOf = (form: FormData): Draft['fields'] =>
  [...form].flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [],
  )

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()

/** A form as it waits on the device. */
export function draftOfForm(of: CaseFormOf, form: FormData): Draft {
  const id = text(form, 'commandId')
  const fields = fieldsOf(form)
  if (of.is === 'registration') {
    const mended = ['matter', 'project', 'step'].flatMap((name) =>
      text(form, name) ? [[name, text(form, name)]] : [],
    )
    return {
      id,
      fields,
      title: words.registration(of.matterName, text(form, 'applicant.name')),
      path: '/api/cases/register',
      body: registrationOfForm(form),
      mendAt: `/portal/cases/new?${new URLSearchParams([...mended, ['mend', id]])}`,
    }
  }
  const caseId = encodeURIComponent(text(form, 'case'))
  const { basedOn, ...body } = bodyOfForm(of.name, form)
  const written = sentences.map((name) => text(form, name)).filter(Boolean)
  return {
    id,
    fields,
    subject: caseId,
    basedOn,
    title: words.command(commandWords[of.name].label, of.number),
    path: `/api/cases/${caseId}/${of.name}`,
    body,
    mendAt: `/portal/cases/${caseId}?do=${of.name}&mend=${id}#do`,
    written: written.join('；') || undefined,
  }
}

/** 自行办理 as it waits on the device. */
export const draftOfDecline = (id: string, code: string, matterName: string): Draft => ({
  id,
  fields: [],
  title: words.declined(matterName),
  path: '/api/cases/decline',
  body: { commandId: id, matter: code },
})
