import { casePaperWords as words } from '@/i18n/casePapers'
import { unprintable } from '../fonts/coverage'

/** Tags and styles, or the text between them. */
const pieces = /(<style[^]*?<\/style>|<[^>]*>)|[^<]+/g

const codeOf = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}`

/**
 * Puts a box in the place of each character that our font lacks, to be written by hand, and says so at the end
 * of each paper: a name must not lose a character unseen.
 * @param html markup as React made it
 */
export async function leaveRoomForRare(html: string): Promise<string> {
  const rare = await unprintable(html)
  if (rare.length === 0) return html
  const boxed = html.replace(pieces, (piece: string, tag: string | undefined) =>
    tag === undefined
      ? [...piece]
          .map((char) =>
            rare.includes(char)
              ? `<span class="by-hand" role="img" aria-label="${codeOf(char)}"></span>`
              : char,
          )
          .join('')
      : piece,
  )
  const note = `<p class="small">${words.byHand(rare.map(codeOf).join('\u3001'))}</p>`
  return boxed.replaceAll('</article>', `${note}</article>`)
}
