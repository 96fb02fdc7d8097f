const han = '\\p{Script=Han}\\u3000-\\u303f\\uff01-\\uff60\\u201c\\u201d\\u2018\\u2019*'
const fullWidth: Record<string, string> = {
  ',': '\uff0c',
  ';': '\uff1b',
  ':': '\uff1a',
  '?': '\uff1f',
  '!': '\uff01',
}
const marks = new RegExp(`(?<=[${han}])\\s*[,;:?!]\\s*|\\s*[,;?!]\\s*(?=[${han}])`, 'gu')
const brackets = new RegExp(`\\(([^()]*[${han}][^()]*)\\)`, 'gu')
const spaces = /[ \t]{2,}/g

/**
 * Chinese text as a typesetter would set it: half-width marks next to Chinese become full-width, double
 * blanks single. Figures, phone numbers, times and Latin text stay as they are.
 * @param text as somebody typed it
 */
export function typeset(text: string): string {
  return text
    .replace(spaces, ' ')
    .replace(brackets, '\uff08$1\uff09')
    .replace(marks, (mark) => fullWidth[mark.trim()] ?? mark)
    .trim()
}

/** A stretch of text, stressed or not. */
export interface Run {
  text: string
  bold: boolean
}

/**
 * Cuts text at `**bold**`; a mark without its partner stays as typed.
 * @param text plain text with the one mark-up that sheets know
 */
export function runsOf(text: string): Run[] {
  return text
    .split(/\*\*(.+?)\*\*/su)
    .map((part, index) => ({ text: part, bold: index % 2 === 1 }))
    .filter((run) => run.text !== '')
}
