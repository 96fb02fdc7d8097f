import { Card, SectionTitle } from '@/components/ui/Card'
import { itemKinds } from '@/domain/catalogue/campaigns/items'
import { campaignPages, newChange as words } from '@/i18n/campaignPages'
import type { ChangePreview } from '@/operations/catalogue/campaigns/previewLawChange'
import { Fold } from '../Fold'

const mostShown = 200
const line = 'flex flex-wrap justify-between gap-x-3 py-1.5'

/** What a change would reach: in all, by kind, by department, and which matters. */
export function ChangeReach({ preview }: { preview: ChangePreview }) {
  const { sentence, matters, shown, items, kinds, departments } = preview
  return (
    <Card className="grid gap-4">
      <div>
        <SectionTitle className="mb-1">{words.reach}</SectionTitle>
        <p>{sentence}。</p>
        <p className="text-2xl font-black">
          {matters > 0 ? words.sums(matters, items) : words.nothing}
        </p>
      </div>
      {matters > 0 ? (
        <>
          <div className="grid gap-x-8 sm:grid-cols-2">
            <ul className="divide-y divide-line">
              {itemKinds.flatMap(({ value, zh }) =>
                kinds[value] ? (
                  <li key={value} className={line}>
                    <span>{zh}</span>
                    <b>{kinds[value]}</b>
                  </li>
                ) : (
                  []
                ),
              )}
            </ul>
            <ul className="divide-y divide-line">
              {departments.map((part) => (
                <li key={part.name} className={line}>
                  <span>{part.name}</span>
                  <b>{words.part(part.matters, part.items)}</b>
                </li>
              ))}
            </ul>
          </div>
          <Fold summary={words.matters} isOpen={shown.length <= 8}>
            <ul className="divide-y divide-line">
              {shown.slice(0, mostShown).map(({ code, name, citations }) => (
                <li key={code} className={line}>
                  <span>{name}</span>
                  <span className="text-sm text-soft">
                    {code} · {campaignPages.citations(citations.join('、'))}
                  </span>
                </li>
              ))}
            </ul>
          </Fold>
        </>
      ) : null}
    </Card>
  )
}
