/** What a form on a wall asks for. */
export type WallVerb = 'hang' | 'hang-many' | 'replace' | 'remove' | 'restore' | 'walk'

/** Fields of a walk that say what was seen of a posting. */
export const seenField = (posting: string): string => `seen.${posting}`

const text = (form: FormData, name: string): string => String(form.get(name) ?? '')

const seenIn = (form: FormData): { posting: string; seen: string }[] =>
  [...form].flatMap(([name, value]) =>
    name.startsWith('seen.') && typeof value === 'string' && value
      ? [{ posting: name.slice('seen.'.length), seen: value }]
      : [],
  )

const parts: Record<WallVerb, (form: FormData) => object> = {
  hang: (form) => ({
    station: text(form, 'station'),
    scanned: text(form, 'scanned'),
    matter: text(form, 'matter'),
    place: text(form, 'place'),
  }),
  'hang-many': (form) => ({
    station: text(form, 'station'),
    matters: form.getAll('matters').map(String),
    place: text(form, 'place'),
  }),
  replace: (form) => ({ posting: text(form, 'posting'), scanned: text(form, 'scanned') }),
  remove: (form) => ({ posting: text(form, 'posting') }),
  restore: (form) => ({ posting: text(form, 'posting') }),
  walk: (form) => ({ station: text(form, 'station'), seen: seenIn(form) }),
}

/** A form on a wall, as the API would get it. */
export const bodyOfWallForm = (verb: WallVerb, form: FormData): { commandId: string } => ({
  commandId: text(form, 'clientId'),
  ...parts[verb](form),
})
