import { Status } from '@/components/ui/Status'
import { sayDate } from '@/domain/platform/plainDate'
import { publicText } from '@/i18n/public'
import type { EditionLine } from '@/queries/catalogue/publicGuide'
import { PublicText } from '../PublicText'

const words = publicText.guide

/** What changes on a later day; until then all on the page holds. */
export function ComingChange({ next }: { next: EditionLine }) {
  const told = next.changes?.length ? next.changes : [next.changeNote || words.comingRest]
  return (
    <Status tone="due" title={words.coming(sayDate(next.holdsFrom))} className="mt-5">
      <ul className="list-disc pl-6">
        {told.map((change) => (
          <li key={change}>
            <PublicText>{change}</PublicText>
          </li>
        ))}
      </ul>
    </Status>
  )
}
