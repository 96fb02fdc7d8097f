import { Card, SectionTitle } from '@/components/ui/Card'
import type { LedgerFields } from '@/domain/casework/ledgerLink'
import { toldOncePages as words } from '@/i18n/toldOnce'
import type { MatterLine } from '@/queries/casework/toldOnce/figures'
import { rewriteAddress } from './LackedLines'
import { Rows, type ToldOnceView } from './rows'

/** Matters that are worst by a number, each with its rows. */
export const MatterLines = ({
  id,
  title,
  empty,
  view,
  lines,
  count,
  fields,
}: {
  id: string
  title: string
  empty: string
  view: ToldOnceView
  lines: readonly MatterLine[]
  count: (line: MatterLine) => number
  fields: LedgerFields
}) => (
  <Card aria-labelledby={id}>
    <SectionTitle id={id}>{title}</SectionTitle>
    {lines.length === 0 ? <p className="text-soft">{empty}</p> : null}
    <ul className="divide-y divide-line">
      {lines.map((line) => (
        <li key={line.matter.id} className="py-2">
          <p className="font-bold">{line.matter.name}</p>
          <p className="flex flex-wrap gap-x-5">
            <Rows view={view} fields={{ matter: line.matter.code, ...fields }}>
              {words.ofTaken(count(line), line.taken)}
            </Rows>
            {view.mayRewrite ? (
              <a
                href={rewriteAddress(line.matter.id, 'materials')}
                className="target inline-block py-2"
              >
                {words.rewriteMatter}
                <span className="sr-only">{line.matter.name}</span>
              </a>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  </Card>
)
