import { pdfString } from './plainPdf'

/** An entry of the bookmarks; `page` counts the pages of the whole document from 0. */
export interface Bookmark {
  title: string
  page: number
  children?: Bookmark[]
}

/**
 * Writes bookmarks as objects.
 * @param pages object numbers of all pages
 * @returns the number of the outline's root
 */
export function writeBookmarks({
  bookmarks,
  pages,
  reserve,
  set,
}: {
  bookmarks: Bookmark[]
  pages: number[]
  reserve: () => number
  set: (object: number, body: string) => void
}): number {
  const ends = (refs: number[]): string =>
    refs.length > 0 ? `/First ${refs[0]} 0 R\n/Last ${refs.at(-1)} 0 R\n` : ''
  const write = (list: Bookmark[], parent: number): number[] => {
    const refs = list.map(reserve)
    for (const [index, { title, page, children = [] }] of list.entries()) {
      const [ref = 0, before, after] = [refs[index], refs[index - 1], refs[index + 1]]
      const below = write(children, ref)
      set(
        ref,
        `<</Title ${pdfString(title)}\n/Parent ${parent} 0 R\n/Dest [${pages[page]} 0 R /Fit]\n` +
          (before === undefined ? '' : `/Prev ${before} 0 R\n`) +
          (after === undefined ? '' : `/Next ${after} 0 R\n`) +
          `${ends(below)}${below.length > 0 ? `/Count ${-below.length}\n` : ''}>>`,
      )
    }
    return refs
  }
  const root = reserve()
  const top = write(bookmarks, root)
  set(root, `<</Type /Outlines\n${ends(top)}/Count ${top.length}>>`)
  return root
}
