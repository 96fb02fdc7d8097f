import type { LaterCommand } from '@/domain/casework/table'

const text = (form: FormData, name: string): string => String(form.get(name) ?? '')
const texts = (form: FormData, name: string): string[] => form.getAll(name).map(String)
/** A text that was left empty was not given. */
const given = (form: FormData, name: string): string | undefined => text(form, name) || undefined

const person = (form: FormData, of: string) => ({
  name: text(form, `${of}.name`),
  idNumber: text(form, `${of}.idNumber`),
  phone: text(form, `${of}.phone`),
})

/** The form of a registration, as the API would get it. */
export function registrationOfForm(form: FormData): object {
  const hasProxy = ['name', 'idNumber', 'phone', 'relation'].some((one) =>
    text(form, `proxy.${one}`).trim(),
  )
  return {
    commandId: text(form, 'commandId'),
    matter: text(form, 'matter'),
    route: text(form, 'route') || 'offline',
    channel: text(form, 'channel') || 'visit',
    applicant: person(form, 'applicant'),
    ...(hasProxy
      ? { proxy: { ...person(form, 'proxy'), relation: text(form, 'proxy.relation') } }
      : {}),
    materials: texts(form, 'materials'),
    hasConsent: form.get('hasConsent') === 'on',
    ...(form.get('isGreen') === 'on' ? { greenReason: text(form, 'greenReason') } : {}),
    ...(text(form, 'project')
      ? { project: { project: text(form, 'project'), step: text(form, 'step') } }
      : {}),
  }
}

const reason = (form: FormData) => ({ reason: text(form, 'reason') })
const note = (form: FormData) => ({ note: given(form, 'note') })

const inputs: Record<LaterCommand, (form: FormData) => object> = {
  notify: (form) => ({
    missing: texts(form, 'missing').map((material) => ({
      material,
      remark: text(form, `remark.${material}`),
    })),
    repeatReason: given(form, 'repeatReason'),
  }),
  'receive-supplement': (form) => ({ materials: texts(form, 'materials') }),
  forward: (form) => ({ to: text(form, 'to'), materials: texts(form, 'materials') }),
  acknowledge: () => ({}),
  'send-back': reason,
  accept: () => ({}),
  'end-publicity': (form) => ({ endedOn: text(form, 'endedOn') }),
  refuse: reason,
  suspend: (form) => ({ procedure: text(form, 'procedure'), basis: text(form, 'basis') }),
  resume: note,
  extend: (form) => ({
    amount: Number(text(form, 'amount')),
    approver: text(form, 'approver'),
    ...reason(form),
  }),
  decide: (form) => ({ outcome: text(form, 'outcome'), result: text(form, 'result') }),
  inform: (form) => ({ window: text(form, 'window') }),
  deliver: (form) => ({ how: text(form, 'how'), to: text(form, 'receivedBy') }),
  withdraw: reason,
  reopen: reason,
  archive: note,
  'follow-up': (form) => ({ note: text(form, 'note') }),
  urge: (form) => ({ note: text(form, 'note') }),
  'move-to-green': reason,
  'take-over': note,
}

/** What every command carries, beside what it asks. */
interface CommandBody {
  commandId: string
  basedOn?: number
}

/** The form of a command, as the API would get it. */
export const bodyOfForm = (name: LaterCommand, form: FormData): CommandBody => ({
  commandId: text(form, 'commandId'),
  basedOn: form.has('basedOn') ? Number(form.get('basedOn')) : undefined,
  ...inputs[name](form),
})
