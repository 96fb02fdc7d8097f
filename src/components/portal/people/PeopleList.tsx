import Link from 'next/link'
import { Badge } from '@/components/ui/Badge'
import { sayDate } from '@/domain/platform/plainDate'
import { peoplePages as words, peopleText } from '@/i18n/people'
import type { PersonLine } from '@/queries/network/people'

const spanOf = ({ post: { from, to } }: PersonLine): string =>
  to ? words.until(sayDate(from), sayDate(to)) : words.since(sayDate(from))

/** People by station, as lines that open their posts. */
export const PeopleList = ({ lines }: { lines: readonly PersonLine[] }) => (
  <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
    {lines.map((line) => (
      <li key={line.id}>
        <Link
          href={`/portal/people/${line.id}`}
          prefetch={false}
          className="target grid gap-0.5 px-4 py-3 text-ink no-underline -outline-offset-4 hover:bg-ground"
        >
          <span className="flex flex-wrap items-center gap-x-3">
            <span className="text-lg font-bold">{line.name}</span>
            <Badge tone={line.post.kind === 'first' ? 'accent' : 'plain'}>
              {peopleText.kinds[line.post.kind]}
            </Badge>
            {line.post.employment === 'part-time' ? (
              <Badge>{peopleText.employments['part-time']}</Badge>
            ) : null}
            {line.user ? null : <span className="text-sm text-soft">{words.noAccount}</span>}
          </span>
          <span className="flex flex-wrap justify-between gap-x-4 text-soft">
            <span>{line.stationName}</span>
            <span className="tabular-nums">{line.post.phone}</span>
          </span>
          <span className="text-sm text-soft">
            {[spanOf(line), line.post.endReason].filter(Boolean).join('，')}
          </span>
        </Link>
      </li>
    ))}
  </ul>
)
