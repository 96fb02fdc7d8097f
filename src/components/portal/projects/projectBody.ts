import type { ProjectEditName } from '@/domain/casework/projects/edit'

const text = (form: FormData, name: string): string => String(form.get(name) ?? '')
const texts = (form: FormData, name: string): string[] => form.getAll(name).map(String)

/** The form of a new project, as the API would get it. */
export const beginningOfForm = (form: FormData): object => ({
  commandId: text(form, 'commandId'),
  name: text(form, 'name'),
  enterprise: text(form, 'enterprise'),
  contact: text(form, 'contact'),
  phone: text(form, 'phone'),
})

const step = (form: FormData) => ({ step: text(form, 'step') })
const reason = (form: FormData) => ({ reason: text(form, 'reason') })
const targets = (form: FormData) => ({
  startOn: text(form, 'startOn'),
  dueOn: text(form, 'dueOn'),
})

const bodies: Record<ProjectEditName, (form: FormData) => object> = {
  add: (form) => ({ matter: text(form, 'matter'), ...targets(form), after: texts(form, 'after') }),
  move: (form) => ({ ...step(form), by: Number(text(form, 'by')) }),
  remove: step,
  retarget: (form) => ({ ...step(form), ...targets(form), ...reason(form) }),
  depend: (form) => ({ ...step(form), after: texts(form, 'after') }),
  link: (form) => ({ ...step(form), number: text(form, 'number') }),
  unlink: (form) => ({ ...step(form), ...reason(form) }),
  close: reason,
}

/** The form of an edit of a project, as the API would get it. */
export const editOfForm = (name: ProjectEditName, form: FormData): object => ({
  commandId: text(form, 'commandId'),
  ...(form.has('basedOn') ? { basedOn: Number(text(form, 'basedOn')) } : {}),
  ...bodies[name](form),
})
