import { ChevronRight } from 'lucide-react'
import type { Shown } from '@/domain/catalogue/searchHighlight'
import { publicText as words } from '@/i18n/public'
import { keyFacts } from '@/printing/facts'
import type { PublicMatter } from '@/queries/catalogue/publicMatters'
import { Pieces } from './Pieces'
import { pathTo } from './site'

const viaWords = {
  plainName: words.search.via,
  department: words.search.viaDepartment,
  topic: words.search.viaTopic,
}

/** What else a line says: by which word it was found, or what people call it, and whose it is. */
function Below({ matter, shown }: { matter: PublicMatter; shown?: Shown }) {
  const via = shown?.via
  return (
    <span className="block text-sm text-soft">
      {via ? (
        <>
          {viaWords[via.kind]} <Pieces pieces={via.pieces} />
          {' · '}
        </>
      ) : matter.plainNames.length > 0 ? (
        `${words.search.via} ${matter.plainNames.slice(0, 3).join('、')} · `
      ) : null}
      {matter.department.name}
    </span>
  )
}

/**
 * Matters to choose from: name, what people call it, department, and how long it takes.
 * @param shown what of each is marked, after a search
 */
export function MatterList({
  matters,
}: {
  matters: readonly { matter: PublicMatter; shown?: Shown }[]
}) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-paper">
      {matters.map(({ matter, shown }) => {
        const [howLong] = keyFacts(matter)
        return (
          <li key={matter.code}>
            <a
              href={pathTo.guide(matter.code)}
              className="target relative flex flex-wrap items-center justify-between gap-x-3 py-3 pr-11 pl-4 text-ink no-underline -outline-offset-4 hover:bg-tint"
            >
              <span className="min-w-0 flex-1 basis-full sm:basis-[min(100%,10rem)]">
                <span className="block text-lg font-bold">
                  {shown ? <Pieces pieces={shown.name} /> : matter.name}
                </span>
                <Below matter={matter} shown={shown} />
              </span>
              <span className="text-sm font-bold text-accent">{howLong.value}</span>
              <ChevronRight
                aria-hidden="true"
                className="absolute right-3 top-1/2 size-5 -translate-y-1/2 text-soft"
              />
            </a>
          </li>
        )
      })}
    </ul>
  )
}
