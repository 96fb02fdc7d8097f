import type { PlainDate } from '@/domain/platform/plainDate'
import { writeBookmarks } from './bookmarks'
import type { Bookmark } from './bookmarks'
import { pdfDate, producer } from './finish'
import { pdfString, readPlainPdf, refOf, refsOf, shiftRefs, writePlainPdf } from './plainPdf'

interface MergeInput {
  /** PDFs in their order; each is let go when it has been read. */
  parts: Uint8Array[]
  title: string
  date: PlainDate
  bookmarks: Bookmark[]
  /** Pages before page 1; they are numbered i, ii, iii. */
  frontPages: number
  /** The place, from 0, of the page that a link leads to; nothing for other links. */
  targetOf: (uri: string) => number | undefined
}

/** The objects of the new document, and what its root needs from the parts. */
interface Whole {
  bodies: string[]
  pages: number[]
  /** Top elements of the tags, and the table by which pages find theirs. */
  tags: number[]
  parents: string[]
  nextParent: number
}

function pagesBelow(objects: Map<number, string>, node: number): number[] {
  const body = objects.get(node) ?? ''
  if (!/\/Type \/Pages\b/.test(body)) return [node]
  return refsOf(body, 'Kids').flatMap((kid) => pagesBelow(objects, kid))
}

/** Adds a part's objects, moved behind those that are there; a merged document has one root of pages and tags. */
async function addPart(whole: Whole, bytes: Uint8Array, rootOfPages: number, rootOfTags: number) {
  const { objects, root } = await readPlainPdf(bytes)
  const offset = whole.bodies.length
  const catalog = objects.get(root) ?? ''
  const pages = new Set(pagesBelow(objects, refOf(catalog, 'Pages') ?? 0))
  const tagRoot = objects.get(refOf(catalog, 'StructTreeRoot') ?? 0) ?? ''
  const top = refOf(tagRoot, 'K')
  const parentTree = objects.get(refOf(tagRoot, 'ParentTree') ?? 0) ?? ''
  const from = whole.nextParent

  const last = Math.max(...objects.keys())
  for (let object = 1; object <= last; object++) {
    let body = objects.get(object) ?? 'null'
    objects.delete(object)
    if (!pages.has(object) && !body.includes('/StructElem') && !body.includes('/Annot')) {
      whole.bodies.push(shiftRefs(body, offset))
      continue
    }
    body = shiftRefs(body, offset)
      .replace(
        /\/(StructParents?) (\d+)/,
        (_, key: string, value) => `/${key} ${Number(value) + from}`,
      )
      .replace(/\n?\/ID \(node\d+\)/, '')
    if (pages.has(object)) body = body.replace(/\/Parent \d+ 0 R/, `/Parent ${rootOfPages} 0 R`)
    if (object === top) body = body.replace(/\/P \d+ 0 R/, `/P ${rootOfTags} 0 R`)
    whole.bodies.push(body)
  }
  whole.pages.push(...[...pages].map((page) => page + offset))
  if (top !== undefined) whole.tags.push(top + offset)
  const numbers = /\/Nums ?\[([^\]]*)\]/.exec(parentTree)?.[1] ?? ''
  for (const [, key, ref] of numbers.matchAll(/(\d+) (\d+) 0 R/g)) {
    whole.parents.push(`${Number(key) + from} ${Number(ref) + offset} 0 R`)
    whole.nextParent = Math.max(whole.nextParent, Number(key) + from + 1)
  }
}

/** Turns links to our own page addresses into jumps within the document. */
function jumpFromLinks({ bodies, pages }: Whole, targetOf: MergeInput['targetOf']): void {
  for (const [index, body] of bodies.entries()) {
    if (!body.includes('/Subtype /Link')) continue
    const address = /\/A (?:<<[^<>]*\/URI \(([^)]*)\)[^<>]*>>|(\d+) 0 R)/.exec(body)
    if (!address) continue
    const uri =
      address[1] ?? /\/URI \(([^)]*)\)/.exec(bodies[Number(address[2]) - 1] ?? '')?.[1] ?? ''
    const target = pages[targetOf(uri) ?? -1]
    if (target !== undefined) bodies[index] = body.replace(address[0], `/Dest [${target} 0 R /Fit]`)
  }
}

/**
 * Binds PDFs into one, with its tags, bookmarks, page labels and inner links. It works on the plain objects
 * that Chromium writes, because a general library takes longer to bind a county's book than the browser to
 * print it.
 */
export async function mergePdfs(input: MergeInput): Promise<{ pdf: Uint8Array; pages: number }> {
  const { parts, title, date, bookmarks, frontPages } = input
  const [rootOfPages, rootOfTags, catalog, info, parentTree] = [1, 2, 3, 4, 5]
  const whole: Whole = {
    bodies: ['', '', '', '', ''],
    pages: [],
    tags: [],
    parents: [],
    nextParent: 0,
  }
  const { bodies, pages, tags } = whole
  const set = (object: number, body: string) => void (bodies[object - 1] = body)
  const list = (objects: number[]) => objects.map((object) => `${object} 0 R`).join(' ')
  for (let part = parts.shift(); part; part = parts.shift()) {
    await addPart(whole, part, rootOfPages, rootOfTags)
  }
  jumpFromLinks(whole, input.targetOf)
  const outlines = writeBookmarks({ bookmarks, pages, reserve: () => bodies.push(''), set })
  set(rootOfPages, `<</Type /Pages\n/Count ${pages.length}\n/Kids [${list(pages)}]>>`)
  set(
    rootOfTags,
    `<</Type /StructTreeRoot\n/K [${list(tags)}]\n/ParentTreeNextKey ${whole.nextParent}\n/ParentTree ${parentTree} 0 R>>`,
  )
  set(parentTree, `<</Nums [${whole.parents.join('\n')}]>>`)
  const front = frontPages > 0 ? '0 <</S /r>> ' : ''
  set(
    catalog,
    `<</Type /Catalog\n/Pages ${rootOfPages} 0 R\n/Outlines ${outlines} 0 R\n/PageMode /UseOutlines\n` +
      `/PageLabels <</Nums [${front}${frontPages} <</S /D>>]>>\n/MarkInfo <</Marked true>>\n` +
      `/StructTreeRoot ${rootOfTags} 0 R\n/ViewerPreferences <</DisplayDocTitle true>>\n/Lang (zh-CN)>>`,
  )
  const made = pdfDate(date)
  set(
    info,
    `<</Title ${pdfString(title)}\n/Producer (${producer})\n/CreationDate (${made})\n/ModDate (${made})>>`,
  )
  const pdf = writePlainPdf(bodies, `/Root ${catalog} 0 R\n/Info ${info} 0 R\n`)
  return { pdf, pages: pages.length }
}
