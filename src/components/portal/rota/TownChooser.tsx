import Link from 'next/link'
import type { Payload } from 'payload'
import { Card, SectionTitle } from '@/components/ui/Card'
import { townRotaWords as words } from '@/i18n/portalRota'
import { townStations } from '@/queries/network/townRota'

/** For the county: which town to look at; all of them at once would be a thousand lines. */
export async function TownChooser({ payload, month }: { payload: Payload; month: string }) {
  const towns = await townStations(payload)
  return (
    <Card>
      <SectionTitle>{words.choose}</SectionTitle>
      <ul className="grid gap-x-4 sm:grid-cols-2 lg:grid-cols-3">
        {towns.map(({ code, name }) => (
          <li key={code}>
            <Link
              href={`/portal/rota/town?station=${encodeURIComponent(code)}&month=${month}`}
              className="target flex items-center text-accent underline underline-offset-4"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
