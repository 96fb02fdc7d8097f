/** The commands of the pages about training, as they stand in addresses. */
export const trainingCommands = [
  'enrol',
  'decline',
  'substitute',
  'check-in',
  'sign-out',
  'quiz',
  'feedback',
  'invite',
  'change',
  'cancel',
  'remind',
  'tick',
  'log',
  'correct',
  'plan',
] as const

export type TrainingCommand = (typeof trainingCommands)[number]

const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim()
const texts = (form: FormData, name: string): string[] => form.getAll(name).map(String)
const numberIn = (form: FormData, name: string): number =>
  text(form, name) === '' ? 0 : Number(text(form, name))
const lines = (form: FormData, name: string): string[] =>
  text(form, name)
    .split(/[\s,，、]+/)
    .filter(Boolean)

const session = (form: FormData) => ({
  title: text(form, 'title'),
  courses: texts(form, 'courses'),
  trainer: text(form, 'trainer'),
  place: text(form, 'place'),
  link: text(form, 'link'),
  date: text(form, 'date'),
  from: text(form, 'from'),
  to: text(form, 'to'),
  capacity: numberIn(form, 'capacity'),
  quizGrace: numberIn(form, 'quizGrace'),
})

/** Only whoever is ticked, or was: somebody may have checked in since the list was opened. */
const ticks = (form: FormData) =>
  texts(form, 'lines')
    .map((id) => ({
      enrolment: id,
      isThere: form.get(`there.${id}`) === 'on',
      arrived: text(form, `from.${id}`),
      left: text(form, `to.${id}`),
    }))
    .filter(({ enrolment, isThere }) => isThere || form.get(`was.${enrolment}`) === 'on')

const log = (form: FormData) => ({
  taught: text(form, 'taught'),
  questions: text(form, 'questions'),
  materials: text(form, 'materials'),
  minutes: numberIn(form, 'minutes'),
})

const answers = (form: FormData) => {
  const chosen: Record<string, string[]> = {}
  for (const [name, value] of form) {
    if (!name.startsWith('answer.')) continue
    const id = name.slice('answer.'.length)
    chosen[id] = [...(chosen[id] ?? []), String(value)]
  }
  return chosen
}

/** Optional fields, left out when empty. */
const given = (form: FormData, names: readonly string[]) =>
  Object.fromEntries(names.flatMap((name) => (text(form, name) ? [[name, text(form, name)]] : [])))

const nothing = () => ({})
const reason = (form: FormData) => ({ reason: text(form, 'reason') })

const inputs: Record<TrainingCommand, (form: FormData) => object> = {
  enrol: nothing,
  decline: reason,
  substitute: (form) => ({ substitute: text(form, 'substitute') }),
  'check-in': (form) => given(form, ['token', 'digits', 'claim']),
  'sign-out': nothing,
  quiz: (form) => ({ course: text(form, 'course'), answers: answers(form) }),
  feedback: (form) => ({ stars: numberIn(form, 'stars'), words: text(form, 'words') }),
  invite: (form) => {
    const wanted = new Set(texts(form, 'people'))
    return { without: texts(form, 'all').filter((id) => !wanted.has(id)) }
  },
  change: (form) => ({ ...session(form), ...reason(form) }),
  cancel: reason,
  remind: nothing,
  tick: (form) => ({ ticks: ticks(form) }),
  log,
  correct: (form) => ({ ...log(form), ...reason(form), ticks: ticks(form) }),
  plan: (form) => ({
    ...session(form),
    invited: {
      tiers: texts(form, 'tiers'),
      towns: texts(form, 'towns'),
      stations: texts(form, 'stations'),
      users: texts(form, 'users'),
    },
    stationCodes: lines(form, 'stationCodes'),
    matters: texts(form, 'matters'),
    makeUpOf: text(form, 'makeUpOf'),
  }),
}

/** A form of the pages about training, as the API would get it. */
export const trainingBodyOfForm = (
  command: TrainingCommand,
  form: FormData,
): Record<string, unknown> => ({
  commandId: text(form, 'commandId'),
  ...inputs[command](form),
})
