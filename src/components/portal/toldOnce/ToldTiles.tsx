import { Card } from '@/components/ui/Card'
import { type ToldCounts, shareToldOnce } from '@/domain/casework/toldOnce'
import { toldOncePages as words } from '@/i18n/toldOnce'
import { Rows, type ToldOnceView } from './rows'

/** The share that was told once, biggest, and the numbers it comes from. */
export function ToldTiles({ view, all }: { view: ToldOnceView; all: ToldCounts }) {
  const share = shareToldOnce(all)
  const tiles = [
    { label: words.taken, said: words.cases(all.taken), fields: {} },
    { label: words.told, said: words.cases(all.told), fields: { notices: '1' } },
    { label: words.again, said: words.cases(all.again), fields: { notices: '2' } },
    { label: words.notices, said: words.sheets(all.notices), fields: { notices: '1' } },
    { label: words.back, said: words.cases(all.back), fields: { back: 'true' } },
  ]
  return (
    <Card className="grid gap-4 lg:grid-cols-[16rem_minmax(0,1fr)] lg:items-center">
      <div>
        <h2 className="text-soft">{words.share}</h2>
        <p className="text-4xl font-black tabular-nums">
          {share === null ? words.noShare : words.percent(share)}
        </p>
        {share === null ? null : (
          <p className="text-soft">{words.shareNote(all.told - all.again, all.told)}</p>
        )}
      </div>
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3 xl:grid-cols-5">
        {tiles.map(({ label, said, fields }) => (
          <li key={label}>
            <Rows
              view={view}
              fields={fields}
              className="target block rounded-md px-2 py-2 text-ink no-underline hover:bg-ground"
            >
              <span className="block text-soft">{label}</span>
              <b className="block text-2xl tabular-nums">{said}</b>
            </Rows>
          </li>
        ))}
      </ul>
    </Card>
  )
}
