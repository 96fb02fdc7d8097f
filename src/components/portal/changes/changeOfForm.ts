const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

function articlesOf(form: FormData, kind: string): object[] {
  if (kind === 'added') {
    const [number, newText] = [textOf(form, 'addedNumber'), textOf(form, 'addedText')]
    return number.trim() || newText.trim() ? [{ number, newText }] : []
  }
  return form.getAll('pick').map((value) => {
    const number = String(value)
    if (kind === 'amended') return { number, newText: textOf(form, `text ${number}`) }
    return kind === 'replaced' ? { number, replacedBy: textOf(form, `by ${number}`) } : { number }
  })
}

/** The form of a change as the API would get it. */
export function changeOfForm(form: FormData): object {
  const kind = textOf(form, 'kind')
  const articles = articlesOf(form, kind)
  const successor = textOf(form, 'successor')
  return {
    law: textOf(form, 'law'),
    kind,
    from: textOf(form, 'from'),
    source: textOf(form, 'source'),
    articles,
    ...(successor && articles.length === 0 && kind === 'replaced' ? { successor } : {}),
  }
}
