import type { AppointmentCommandName } from '@/domain/casework/appointments/table'

const text = (form: FormData, name: string): string => String(form.get(name) ?? '')
const texts = (form: FormData, name: string): string[] => form.getAll(name).map(String)
const numberIn = (form: FormData, name: string): number => Number(text(form, name) || Number.NaN)

/** The form of an application, as the API would get it. */
export const applicationOfForm = (form: FormData): object => ({
  commandId: text(form, 'commandId'),
  matter: text(form, 'matter'),
  cases: texts(form, 'cases'),
  people: numberIn(form, 'people') || 0,
  wish: {
    ...(text(form, 'wish.date') ? { date: text(form, 'wish.date') } : {}),
    half: text(form, 'wish.half') || 'any',
    site: text(form, 'wish.site') || 'county',
  },
  remark: text(form, 'remark'),
})

const reason = (form: FormData) => ({ reason: text(form, 'reason') })
const slot = (form: FormData) => ({
  slot: {
    date: text(form, 'date'),
    from: text(form, 'from'),
    to: text(form, 'to'),
    place: text(form, 'place'),
    bring: text(form, 'bring'),
    contact: text(form, 'contact'),
  },
  isDayOffMeant: form.get('isDayOffMeant') === 'on',
})

/** What was ticked for each case; those without a tick of their own get what was chosen for the rest. */
const records = (form: FormData) => {
  const rest = text(form, 'rest')
  return {
    records: texts(form, 'entries').flatMap((id) => {
      const own = text(form, `attendance.${id}`)
      const attendance = own || rest
      if (!attendance) return []
      const note = text(form, own ? `note.${id}` : 'restNote')
      return [{ case: id, attendance, note: attendance === 'absent' ? '' : note }]
    }),
  }
}

const inputs: Record<AppointmentCommandName, (form: FormData) => object> = {
  answer: slot,
  decline: reason,
  move: (form) => ({ ...slot(form), ...reason(form) }),
  cancel: reason,
  withdraw: reason,
  'take-out': (form) => ({ cases: texts(form, 'cases'), ...reason(form) }),
  record: records,
}

/** The form of a command on an appointment, as the API would get it. */
export const appointmentBodyOfForm = (name: AppointmentCommandName, form: FormData): object => ({
  commandId: text(form, 'commandId'),
  ...(form.has('basedOn') ? { basedOn: numberIn(form, 'basedOn') } : {}),
  ...inputs[name](form),
})
