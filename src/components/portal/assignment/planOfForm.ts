const texts = (form: FormData, name: string): string[] =>
  form
    .getAll(name)
    .map((value) => String(value).trim())
    .filter(Boolean)

/** Codes as people paste them: one a line, or between commas, in any case. */
const pasted = (form: FormData, name: string): string[] =>
  texts(form, name).flatMap((text) =>
    text
      .split(/[\s,，、;；]+/)
      .filter(Boolean)
      .map((code) => code.toUpperCase()),
  )

/** The form of an assignment, as the API would get it. */
export const planOfForm = (form: FormData): object => ({
  commandId: String(form.get('clientId') ?? ''),
  kind: String(form.get('kind') ?? ''),
  tiers: texts(form, 'tiers'),
  towns: texts(form, 'towns'),
  stations: pasted(form, 'stations'),
  departments: texts(form, 'departments'),
  themes: texts(form, 'themes'),
  codes: [...texts(form, 'matter'), ...pasted(form, 'codes')],
})
