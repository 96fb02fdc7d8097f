import { mostSpans } from '@/domain/network/rota/pattern'

const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim()
const texts = (form: FormData, name: string): string[] => form.getAll(name).map(String)
const numberIn = (form: FormData, name: string): number => Number(text(form, name) || Number.NaN)
const optional = (form: FormData, name: string) =>
  text(form, name) ? { [name]: text(form, name) } : {}

/** Spans that were filled in; one with only one of its times counts, so that it is refused. */
const spansOf = (form: FormData) =>
  Array.from({ length: mostSpans }, (_, at) => ({
    from: text(form, `from.${at}`),
    to: text(form, `to.${at}`),
  })).filter(({ from, to }) => from || to)

const absencesOf = (form: FormData) =>
  texts(form, 'away').flatMap((at) => {
    const user = text(form, `away.${at}.user`)
    if (!user) return []
    const from = text(form, `away.${at}.from`)
    return [{ user, from, to: text(form, `away.${at}.to`) || from }]
  })

/** The form of a pattern, as the API would get it. */
export const patternBodyOf = (form: FormData): object => ({
  commandId: text(form, 'commandId'),
  station: text(form, 'station'),
  turn: text(form, 'turn'),
  members: texts(form, 'members'),
  spans: spansOf(form),
  perSpan: numberIn(form, 'perSpan') || 0,
  restDays: texts(form, 'restDays').map(Number),
  openOnHolidays: form.get('openOnHolidays') === 'on',
  hoursADay: numberIn(form, 'hoursADay') || 0,
  startsOn: text(form, 'startsOn'),
  absences: absencesOf(form),
})

/** A check-in: the place goes along only when the phone gave one. */
export function checkInBodyOf(form: FormData): object {
  const latitude = numberIn(form, 'latitude')
  const longitude = numberIn(form, 'longitude')
  const isGiven = Number.isFinite(latitude) && Number.isFinite(longitude)
  return {
    commandId: text(form, 'commandId'),
    ...(isGiven ? { place: { latitude, longitude, isKept: form.get('keepPlace') === 'on' } } : {}),
  }
}

/** Any other form: what was left empty is left out where the API lets it. */
export const plainBodyOf = (form: FormData): object => ({
  commandId: text(form, 'commandId'),
  station: text(form, 'station'),
  month: text(form, 'month'),
  user: text(form, 'user'),
  date: text(form, 'date'),
  from: text(form, 'from'),
  to: text(form, 'to'),
  reason: text(form, 'reason'),
  shift: text(form, 'shift'),
  asked: text(form, 'asked'),
  ...optional(form, 'substitute'),
  ...optional(form, 'inReturn'),
  ...optional(form, 'message'),
})
