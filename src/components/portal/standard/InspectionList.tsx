import { wordOf } from '@/domain/catalogue/vocabulary'
import { checkLevels, checkStates, standardItems } from '@/domain/network/standardItems'
import { sayDate } from '@/domain/platform/plainDate'
import { standardPages as words } from '@/i18n/standard'
import type { Inspection } from '@/payload-types'
import { Fold } from '../Fold'

/** The checks of a station, the newest first. */
export const InspectionList = ({ inspections }: { inspections: readonly Inspection[] }) => (
  <Fold summary={words.history} className="py-2">
    {inspections.length === 0 ? <p className="text-soft">{words.noHistory}</p> : null}
    <ul className="divide-y divide-line">
      {inspections.map(({ id, item, level, state, on, byName, remark, dueOn }) => (
        <li key={id} className="py-2">
          <p className="font-bold">
            {wordOf(standardItems, item)}：{wordOf(checkStates, state)}
          </p>
          <p className="text-sm text-soft">
            {[
              sayDate(on),
              `${wordOf(checkLevels, level)} ${byName ?? ''}`.trim(),
              remark,
              dueOn ? words.due(sayDate(dueOn)) : '',
            ]
              .filter(Boolean)
              .join('，')}
          </p>
        </li>
      ))}
    </ul>
  </Fold>
)
