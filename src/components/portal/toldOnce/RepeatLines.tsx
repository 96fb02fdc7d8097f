import Link from 'next/link'
import { Card, SectionTitle } from '@/components/ui/Card'
import { sayCaseNumber } from '@/domain/casework/caseNumber'
import { sayDate } from '@/domain/platform/plainDate'
import { toldOncePages as words } from '@/i18n/toldOnce'
import type { Repeat } from '@/queries/casework/toldOnce/repeats'
import type { ToldOnceView } from './rows'

/** Why cases were told again, in the words of who told them. */
export const RepeatLines = ({
  view,
  repeats,
}: {
  view: ToldOnceView
  repeats: readonly Repeat[]
}) => (
  <Card aria-labelledby="repeats">
    <SectionTitle id="repeats">{words.repeats}</SectionTitle>
    {repeats.length === 0 ? <p className="text-soft">{words.repeatsEmpty}</p> : null}
    <ul className="divide-y divide-line">
      {repeats.map(({ case: id, number, matter, on, reason, materials }) => (
        <li key={`${id} ${on} ${reason}`} className="py-3">
          <p className="font-bold">{reason}</p>
          <p>{words.repeated(materials.join('、'))}</p>
          <p className="text-soft">
            {matter}，{sayDate(on)}
          </p>
          {view.seesCases ? (
            <Link href={`/portal/cases/${id}`} className="target inline-block py-2 tabular-nums">
              {sayCaseNumber(number)}
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  </Card>
)
